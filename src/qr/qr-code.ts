import { encode } from 'uqr';

/** A code to be read by a telephone, as one path of unit squares in a square of `size` units. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** White around a code, in squares: readers need some, and paper is white beyond. */
const border = 2;

/** The code of a text; null where the text is too long for any code (about 2,300 bytes). */
export function toQrCode(text: string): QrCode | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border });
    return { size, path: data.flatMap(drawRow).join('') };
  } catch {
    return null;
  }
}

/** Dark squares side by side are one rectangle. */
function drawRow(row: readonly boolean[], y: number): string[] {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    const width = (end === -1 ? row.length : end) - x;
    return `M${x} ${y}h${width}v1h-${width}z`;
  });
}
