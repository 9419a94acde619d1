import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { toMarkup } from './to-markup.ts';

/** A whole, cut into parts. */
export interface ShareRow {
  readonly label: string;
  /** At the end of the line of the label: the share that counts most, in words. */
  readonly note: string;
  /** Between 0 and 1, in the order of the series; together one at most. */
  readonly shares: readonly number[];
}

export interface ShareChart {
  readonly rows: readonly ShareRow[];
  /** What the picture shows, for who does not see it: the numbers stand in a table beside it. */
  readonly name: string;
}

/** In units of the drawing, which is as wide as a telephone: letters stay legible there. */
const width = 360;
const rowHeight = 46;
const labelHeight = 24;

/** One bar a row, cut into its shares, as SVG markup. Colours are classes (`share-1` and so on), for a strict policy. */
export function drawShareChart({ rows, name }: ShareChart): string {
  const { document } = parseHTML('<html><body></body></html>');
  const parts = rows.flatMap(({ label, shares }) => {
    const ends = shares.map((_, index) => shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0));
    return ends.map((end, index) => ({ label, index, from: ends[index - 1] ?? 0, to: end }));
  });
  const band = { fy: 'label', frameAnchor: 'top-left', dy: 4, lineAnchor: 'top', fontSize: 14 } as const;
  const svg = Plot.plot({
    document,
    width,
    height: rows.length * rowHeight,
    margin: 0,
    x: { axis: null, domain: [0, 1] },
    fy: { axis: null, domain: rows.map(({ label }) => label), padding: 0 },
    marks: [
      Plot.text(rows, { ...band, text: 'label', fontWeight: 650 }),
      Plot.text(rows, { ...band, text: 'note', frameAnchor: 'top-right', textAnchor: 'end' }),
      ...[...new Set(parts.map(({ index }) => index))].map((index) =>
        Plot.rect(
          parts.filter((part) => part.index === index && part.to > part.from),
          {
            x1: 'from',
            x2: 'to',
            fy: 'label',
            className: `share-${index + 1}`,
            insetTop: labelHeight,
            insetBottom: 4,
          },
        ),
      ),
    ],
  });
  return toMarkup(svg, { name, className: 'share-chart' });
}
