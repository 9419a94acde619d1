import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { mostSeries } from '../domain/figures.ts';
import { formatNumber } from '../domain/text/quantity.ts';
import { toMarkup } from './to-markup.ts';

export interface Bar {
  /** What is counted: the group of bars. */
  readonly label: string;
  /** The bar in its group; one series makes bars without groups. */
  readonly series: string;
  readonly value: number;
}

export interface BarChart {
  readonly bars: readonly Bar[];
  /** What the picture shows, for who does not see it: the numbers stand in a table beside it. */
  readonly name: string;
}

/** In units of the drawing, which is as wide as a telephone: letters stay legible there. */
const width = 360;
const bandHeight = 24;
/** The band above the bars of a group, where its label stands. */
const labelBand = '';

/**
 * Horizontal bars as SVG markup, drawn at build: labels and numbers are written at the bars, so no axis is needed.
 * Colours are classes (`series-1` to `series-4`), since a strict policy forbids inline styles.
 */
export function drawBarChart({ bars, name }: BarChart): string {
  const labels = [...new Set(bars.map(({ label }) => label))];
  const series = [...new Set(bars.map((bar) => bar.series))];
  if (series.length > mostSeries) throw new Error(`A chart shows ${mostSeries} series at most.`);
  const { document } = parseHTML('<html><body></body></html>');
  const band = { y: 'series', fy: 'label', textAnchor: 'start' } as const;
  const svg = Plot.plot({
    document,
    width,
    height: labels.length * (series.length + 1.4) * bandHeight,
    margin: 0,
    marginRight: 56,
    x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ value }) => value))] },
    y: { axis: null, domain: [labelBand, ...series], padding: 0.1 },
    fy: { axis: null, domain: labels, padding: 0.1 },
    marks: [
      Plot.text(
        labels.map((label) => ({ label, series: labelBand })),
        { ...band, text: 'label', frameAnchor: 'left', fontSize: 14, fontWeight: 650 },
      ),
      ...series.map((one, index) =>
        Plot.barX(
          bars.filter((bar) => bar.series === one),
          { x: 'value', y: 'series', fy: 'label', className: `series-${index + 1}` },
        ),
      ),
      Plot.text(bars, {
        ...band,
        x: 'value',
        text: ({ value }: Bar) => formatNumber(value),
        dx: 6,
        fontSize: 14,
      }),
    ],
  });
  return toMarkup(svg, { name, className: 'bar-chart' });
}
