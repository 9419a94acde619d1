import { expect, test } from 'vitest';
import { formatList, formatQuantity, formatShare, formatWeight } from '../../../src/domain/text/quantity.ts';

test.each([
  [0, '0\u00a0commune'],
  [1, '1\u00a0commune'],
  [2, '2\u00a0communes'],
  [1408, '1\u202f408\u00a0communes'],
])('%s communes', (value, expected) => {
  expect(formatQuantity(value, 'commune', 'communes')).toBe(expected);
});

test.each([
  [1, '1\u00a0octet'],
  [999, '999\u00a0octets'],
  [54_321, '54\u00a0ko'],
  [1_240_000, '1,2\u00a0Mo'],
])('%s bytes', (bytes, expected) => {
  expect(formatWeight(bytes)).toBe(expected);
});

test('shares and lists, in French', () => {
  expect(formatShare(0.48324)).toBe('48,3\u00a0%');
  expect(formatList(['Gironde', 'Dordogne', 'Creuse'])).toBe('Gironde, Dordogne et Creuse');
});
