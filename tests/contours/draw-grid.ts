import { type Grid, makeGrid } from '../../src/contours/grid.ts';

/** A small map written as text, one line a row, one character a cell: `.` is the sea. */
export interface Drawing {
  readonly grid: Grid;
  readonly zones: Uint16Array;
}

const letters = '.ABCDEFGHIJ';

/** Cells of one kilometre, so that areas count in cells. */
export function parseDrawing(text: string): Drawing {
  const lines = text.trim().split(/\s+/);
  const columns = lines[0]?.length ?? 0;
  const grid = { ...makeGrid([0, 0, 1, 1], 1), columns, rows: lines.length, side: 1 };
  return { grid, zones: Uint16Array.from([...lines.join('')].map((letter) => letters.indexOf(letter))) };
}

export function printDrawing({ grid }: Drawing, cells: ArrayLike<number>): string[] {
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from(
      { length: grid.columns },
      (_, column) => letters[cells[row * grid.columns + column] ?? 0],
    ).join(''),
  );
}
