import { expect, test } from 'vitest';
import { formatSelection, parseSelection, toggleSelected } from '../../../src/domain/catalogue/selection.ts';

test.each([
  [null, []],
  ['', []],
  ['guide-a,rapport-2', ['guide-a', 'rapport-2']],
  ['guide-a,guide-a', ['guide-a']],
  ['guide-a, ,"],<b>,../x', ['guide-a']],
])('%o is read as %o', (text, selection) => {
  expect(parseSelection(text)).toEqual(selection);
});

test('toggling twice changes nothing, and keeps the order', () => {
  const selection = ['a', 'b'];
  expect(toggleSelected(selection, 'c')).toEqual(['a', 'b', 'c']);
  expect(toggleSelected(toggleSelected(selection, 'c'), 'c')).toEqual(selection);
  expect(formatSelection(toggleSelected(selection, 'a'))).toBe('b');
});
