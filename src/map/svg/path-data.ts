import type { GeoContext } from 'd3-geo';

/** Steps of the grid in a unit: one decimal. */
const grid = 10;

/** Path data as short as it can be: relative, one decimal, no more points than can be seen. */
export class PathWriter implements GeoContext {
  /** Points nearer to the last one than this are left out; units of the drawing, about pixels of a desk. */
  tolerance = 1;
  #data = '';
  #x = Number.NaN;
  #y = Number.NaN;
  #pending: [number, number] | null = null;

  moveTo(x: number, y: number): void {
    this.#flush();
    this.#step('m', x, y);
  }

  lineTo(x: number, y: number): void {
    const isNear = Math.hypot(x - this.#x / grid, y - this.#y / grid) < this.tolerance;
    this.#pending = isNear ? [x, y] : null;
    if (!isNear) this.#step('l', x, y);
  }

  /** After `z` the pen is back at the start of the ring; an absolute move is simplest. */
  closePath(): void {
    this.#pending = null;
    this.#data += 'z';
    this.#x = Number.NaN;
  }

  /** Never asked for: points are drawn as symbols. */
  arc(): void {}
  beginPath(): void {}

  /** What was written, and a fresh sheet. */
  take(): string {
    this.#flush();
    const data = this.#data;
    this.#data = '';
    this.#x = Number.NaN;
    return data;
  }

  /** The end of an open line is kept, however near. */
  #flush(): void {
    if (this.#pending) this.#step('l', ...this.#pending);
    this.#pending = null;
  }

  #step(command: 'm' | 'l', x: number, y: number): void {
    const [column, row] = [Math.round(x * grid), Math.round(y * grid)];
    this.#data += Number.isNaN(this.#x)
      ? `M${join(column, row)}`
      : `${command}${join(column - this.#x, row - this.#y)}`;
    this.#x = column;
    this.#y = row;
  }
}

function join(dx: number, dy: number): string {
  const [one, other] = [write(dx), write(dy)];
  return other.startsWith('-') ? one + other : `${one} ${other}`;
}

/** `12` steps → `1.2`, `5` → `.5`. */
function write(steps: number): string {
  return String(steps / grid).replace(/^(-?)0\./, '$1.');
}
