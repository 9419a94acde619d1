import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { drawShareChart } from '../../src/charts/share-chart.ts';

const chart = parse(
  drawShareChart({
    name: 'Parts « à lire » <ici>',
    rows: [
      { label: 'CLS', note: '50 % en cours', shares: [0.5, 0, 0.25, 0.25] },
      { label: 'CLSM', note: '0 % en cours', shares: [0, 0, 0, 1] },
    ],
  }),
);
const widths = (index: number) =>
  chart.querySelectorAll(`.share-${index} rect`).map((bar) => Number(bar.getAttribute('width')));

test('bars are as wide as their shares, and together as wide as the drawing', () => {
  expect(widths(1)).toEqual([180]);
  expect(widths(3)).toEqual([90]);
  expect(widths(4)).toEqual([90, 360]);
});

test('a share of nothing has no bar', () => expect(widths(2)).toEqual([]));

test('labels and notes are written, and the whole has a name', () => {
  const words = chart.querySelectorAll('text').map((text) => text.text);
  expect(words).toEqual(expect.arrayContaining(['CLS', '50 % en cours', 'CLSM', '0 % en cours']));
  expect(chart.querySelector('svg')?.getAttribute('aria-label')).toBe('Parts « à lire » <ici>');
});

test('a strict policy can show it', () => {
  expect(chart.querySelectorAll('style, [style]')).toEqual([]);
});
