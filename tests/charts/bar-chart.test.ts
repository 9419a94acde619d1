import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { drawBarChart } from '../../src/charts/bar-chart.ts';

const bars = [
  { label: 'Cantal <b>', series: 'Écoles', value: 42 },
  { label: 'Cantal <b>', series: 'Communes', value: 40 },
  { label: 'Loire', series: 'Écoles', value: 2578 },
];
const drawing = drawBarChart({ bars, name: 'Écoles et communes' });
const svg = parse(drawing).querySelector('svg');

test('says what it shows, and writes every label and number', () => {
  expect(svg?.getAttribute('role')).toBe('img');
  expect(svg?.getAttribute('aria-label')).toBe('Écoles et communes');
  const words = svg?.querySelectorAll('text').map((text) => text.text);
  expect(words).toEqual(expect.arrayContaining(['Cantal <b>', 'Loire', '42', '40', '2\u202f578']));
});

test('draws bars in proportion, a class for each series', () => {
  const width = (selector: string) => Number(svg?.querySelectorAll(selector).at(-1)?.getAttribute('width'));
  expect(width('.series-1 rect') / width('.series-2 rect')).toBeCloseTo(2578 / 40, 1);
});

test('holds nothing that a strict policy refuses', () => {
  expect(drawing).not.toMatch(/<style|style=|<script|on\w+=/);
});

test('refuses more series than there are colours', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((series) => ({ label: 'x', series, value: 1 }));
  expect(() => drawBarChart({ bars: many, name: '' })).toThrow('4 series');
});
