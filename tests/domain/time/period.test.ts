import { expect, test } from 'vitest';
import { formatPeriod } from '../../../src/domain/time/period.ts';

test.each([
  [null, null, 'Dates non précisées'],
  ['2018', '2022', '2018\u00a0– 2022'],
  ['2020-07', null, 'Dès juillet 2020, fin non précisée'],
  ['2022-09-22', null, 'Dès le 22 septembre 2022, fin non précisée'],
  [null, '2029', 'Jusqu’en 2029, début non précisé'],
  [null, '2029-03-01', 'Jusqu’au 1er mars 2029, début non précisé'],
])('from %s to %s', (start, end, expected) => {
  expect(formatPeriod({ start, end })).toBe(expected);
});
