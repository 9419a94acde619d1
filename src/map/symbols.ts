import type { MapType } from '../domain/initiative-types.ts';

/** A symbol of `assets/symbols/`, on a square of 24: paths in SVG syntax, which canvas reads too. */
export interface TypeSymbol {
  readonly shape: string;
  readonly letter: string;
  readonly letterWidth: number;
}

export const symbolSize = 24;

const files = import.meta.glob<string>('../assets/symbols/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function symbolOf(type: MapType): TypeSymbol {
  const path = `../assets/symbols/${type}.svg`;
  const svg = files[path];
  if (svg === undefined)
    throw new Error(`No symbol for the type "${type}": add src/assets/symbols/${type}.svg.`);
  return parseSymbol(svg, path);
}

function parseSymbol(svg: string, path: string): TypeSymbol {
  const shape = /class="shape"[^>]* d="([^"]+)"/.exec(svg)?.[1];
  const letter = /class="letter"[^>]* stroke-width="([\d.]+)"[^>]* d="([^"]+)"/.exec(svg);
  if (shape === undefined || letter?.[2] === undefined) {
    throw new Error(`${path} must hold a path of class "shape" and a stroked path of class "letter".`);
  }
  return { shape, letter: letter[2], letterWidth: Number(letter[1]) };
}
