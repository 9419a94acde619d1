import { expect, test } from 'vitest';
import { findNearest } from '../../src/pipeline/nearest.ts';

const words = ['active', 'preparation', 'unknown', 'expired'];

test.each([
  ['activ', 'active'],
  ['Active', 'active'],
  ['préparation', 'preparation'],
  ['unknwon', 'unknown'],
  ['en cours', null],
  ['', null],
])('%j → %j', (found, expected) => {
  expect(findNearest(found, words)).toBe(expected);
});
