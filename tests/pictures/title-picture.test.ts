import { expect, test } from 'vitest';
import { breakLines } from '../../src/pictures/break-lines.ts';
import { outlineText } from '../../src/pictures/outline-text.ts';

test('lines break at spaces, never at no-break ones', () => {
  const measure = (text: string) => text.length;
  expect(breakLines('Alliance\u00a0: une expérimentation évaluée', 14, measure)).toEqual([
    'Alliance\u00a0: une',
    'expérimentation',
    'évaluée',
  ]);
});

test('words become outlines of a known width, the narrow space of French too', () => {
  const { path, width } = outlineText('Où\u202f?', 100);
  expect(path).toMatch(/^M/);
  expect(width).toBeCloseTo(outlineText('Où\u00a0?', 100).width);
  expect(outlineText('Où\u202f?', 200).width).toBeCloseTo(2 * width);
});
