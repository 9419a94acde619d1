import { describe, expect, it } from 'vitest';
import { adjust } from '../../src/contours/adjust.ts';
import { closeWaters, fillLagoons } from '../../src/contours/close-waters.ts';
import { dropFragments, fillGaps } from '../../src/contours/fragments.ts';
import { paint } from '../../src/contours/paint.ts';
import { rasterise } from '../../src/contours/rasterise.ts';
import type { Seed } from '../../src/contours/seeds.ts';
import { smooth } from '../../src/contours/smooth.ts';
import { trace } from '../../src/contours/trace.ts';
import { vote } from '../../src/contours/vote.ts';
import { parseDrawing, printDrawing } from './draw-grid.ts';

/** A seed that fills the columns `left` to `right` of a map of `rows` rows. */
function makeSeed(left: number, right: number, rows: number): Seed {
  const [x, y] = [(left + right + 1) / 2, rows / 2];
  return { left, right, top: 0, bottom: rows - 1, x, y, west: x - left, east: x - left, north: y, south: y };
}

describe('waters', () => {
  it.each([
    ['a narrow arm is filled', 'AAAAAA AAA... AAAAAA', 1, 'AAAAAA AAAAAA AAAAAA'],
    ['a wide one stays', 'AAAAAA A..... A..... A..... AAAAAA', 1, 'AAAAAA A..... A..... A..... AAAAAA'],
  ])('%s', (_, text, radius, expected) => {
    const drawing = parseDrawing(text);
    const land = Uint8Array.from(drawing.zones);
    closeWaters(drawing.grid, land, radius);
    expect(printDrawing(drawing, land).join(' ')).toBe(expected);
  });

  it('fills a lagoon smaller than the limit, not the sea', () => {
    const drawing = parseDrawing('AAAA. A.AA. AAAA. .....');
    const land = Uint8Array.from(drawing.zones);
    fillLagoons(drawing.grid, land, land, 3);
    expect(printDrawing(drawing, land)).toEqual(['AAAA.', 'AAAA.', 'AAAA.', '.....']);
  });
});

describe('fragments', () => {
  it.each([
    ['a fragment goes back to its neighbours', 'AAAAA AABAA AAAAA BBBBB', 'AAAAA AAAAA AAAAA BBBBB', 1],
    ['an island stays', 'AAAA. ..... ....A', 'AAAA. ..... ....A', 0],
    ['a large exclave stays', 'BAAAAA ABBBBA ABBBBA ABBBBA AAAAAA', 'AAAAAA ABBBBA ABBBBA ABBBBA AAAAAA', 1],
  ])('%s', (_, text, expected, dropped) => {
    const drawing = parseDrawing(text);
    const open = drawing.zones.map((zone) => Math.min(zone, 1));
    expect(dropFragments(drawing.grid, drawing.zones)).toBe(dropped);
    fillGaps(drawing.grid, Uint8Array.from(open), drawing.zones);
    expect(printDrawing(drawing, drawing.zones).join(' ')).toBe(expected);
  });
});

describe('smooth', () => {
  it('takes a spur off a border, and leaves the coast alone', () => {
    const drawing = parseDrawing('AAAAA AAAAA BBABB BBBBB ..B..');
    smooth(drawing.grid, drawing.zones);
    expect(printDrawing(drawing, drawing.zones)).toEqual(['AAAAA', 'AAAAA', 'BBBBB', 'BBBBB', '..B..']);
  });
});

describe('paint and adjust', () => {
  const drawing = parseDrawing('AAAAAAAAAA AAAAAAAAAA AAAAAAAAAA');
  const open = Uint8Array.from(drawing.zones);
  const paintAll = (seeds: Seed[]) => {
    const owner = new Int32Array(open.length);
    paint(drawing.grid, open, seeds, owner, new Float32Array(open.length));
    return owner;
  };

  it('gives a cell to the box that holds it most centrally', () => {
    const owner = paintAll([makeSeed(0, 5, 3), makeSeed(4, 9, 3)]);
    expect(
      printDrawing(
        drawing,
        owner.map((index) => index + 1),
      )[1],
    ).toBe('AAAAABBBBB');
  });

  it('leaves a cell that no box holds to nobody', () => {
    expect(
      printDrawing(
        drawing,
        paintAll([makeSeed(2, 5, 3)]).map((index) => index + 1),
      )[0],
    ).toBe('..AAAA....');
  });

  it('lengthens the half-axis that does not reach its side, and only that one', () => {
    const seeds = [makeSeed(0, 6, 3), makeSeed(4, 9, 3)];
    const before = seeds.map((seed) => ({ ...seed }));
    expect(adjust(drawing.grid, seeds, paintAll(seeds))).toBeLessThan(1);
    expect(seeds[0]?.east).toBeGreaterThan(before[0]?.east ?? 0);
    expect(seeds[0]?.west).toBe(before[0]?.west);
  });

  it('lets two communes of one zone outvote a nearer one of another', () => {
    const larger = makeSeed(0, 9, 3);
    const seeds = [
      makeSeed(0, 9, 3),
      makeSeed(0, 9, 3),
      { ...larger, west: larger.west * 1.05, east: larger.east * 1.05 },
    ];
    const alone = vote(drawing.grid, open, seeds.slice(1), [1, 2]);
    const together = vote(drawing.grid, open, seeds, [1, 1, 2]);
    expect(printDrawing(drawing, alone)[1]).toBe('BBBBBBBBBB');
    expect(printDrawing(drawing, together)[1]).toBe('AAAAAAAAAA');
  });
});

describe('rasterise', () => {
  it('covers the cells whose centre is inside, holes left out', () => {
    const drawing = parseDrawing('...... ...... ...... ......');
    const { width, height, north, west } = drawing.grid;
    const square = (from: number, to: number) =>
      [
        [from, from],
        [to, from],
        [to, to],
        [from, to],
        [from, from],
      ].map(([x = 0, y = 0]) => [west + x * width, north - y * height]);
    const cells = new Uint8Array(24);
    rasterise(drawing.grid, [square(0, 4), square(1, 2.6)], 1, cells);
    expect(printDrawing(drawing, cells)).toEqual(['AAAA..', 'A..A..', 'A..A..', 'AAAA..']);
  });
});

describe('trace', () => {
  it.each([
    ['one piece', 'AA AA', 1, 0],
    ['two pieces that touch by a corner', 'A. .A', 2, 0],
    ['a hole', 'AAA ABA AAA', 1, 1],
    ['an island in a lake', 'AAAAA A...A A.A.A A...A AAAAA', 2, 1],
  ])('%s', (_, text, polygons, holes) => {
    const { grid, zones } = parseDrawing(text);
    const { coordinates } = trace(grid, zones, 2)[1] ?? { coordinates: [] };
    expect(coordinates.length).toBe(polygons);
    expect(coordinates.reduce((sum, rings) => sum + rings.length - 1, 0)).toBe(holes);
    for (const ring of coordinates.flat()) expect(ring[0]).toEqual(ring.at(-1));
  });
});
