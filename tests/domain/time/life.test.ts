import { expect, test } from 'vitest';
import { endsSoon, isOverdue, stateAt } from '../../../src/domain/time/life.ts';

/** The source was read on this day. */
const checked = '2026-11-22';

test.each([
  ['the year before', 'unknown', '2024', '2029', '2023-12-31', 'before'],
  ['a year counts from its first day', 'unknown', '2024', '2029', '2024-01-01', 'running'],
  ['a year counts until its last day', 'unknown', '2024', '2029', '2029-12-31', 'running'],
  ['an end without a sequel is no closure', 'unknown', '2019', '2022', '2023-01-01', 'lapsed'],
  ['even where the source still says that it runs', 'active', '2019', '2022', '2023-01-01', 'lapsed'],
  ['nor is an end to come, once it has come', 'active', '2024', '2029', '2030-01-01', 'lapsed'],
  ['over, and said to be', 'expired', '2015', '2018', '2019-01-01', 'after'],
  ['it ran before it was over', 'expired', '2015', '2018', '2016-01-01', 'running'],
  ['over since nobody knows when', 'expired', '2017', null, '2020-01-01', 'unknown'],
  ['over by the time it was read', 'expired', '2017', null, '2026-11-22', 'after'],
  ['begun, and nothing more known', 'unknown', '2024-03', null, '2024-03-01', 'unknown'],
  ['not begun', 'unknown', '2024-03', null, '2024-02-29', 'before'],
  ['begun, and running when it was read', 'active', '2016', null, '2020-01-01', 'running'],
  ['the day it was read', 'active', '2016', null, '2026-11-22', 'running'],
  ['after it was read nobody knows', 'active', '2016', null, '2027-01-01', 'unknown'],
  ['running when read, begun nobody knows when', 'active', null, '2029', '2020-01-01', 'unknown'],
  ['running when read, and until its end', 'active', null, '2029', '2028-01-01', 'running'],
  ['an end without a beginning, before it', 'unknown', null, '2022', '2022-12-31', 'unknown'],
  ['an end without a beginning, after it', 'unknown', null, '2022', '2023-01-01', 'lapsed'],
  ['announced, not begun', 'preparation', null, null, '2015-01-01', 'before'],
  ['announced, later on', 'preparation', null, null, '2028-01-01', 'unknown'],
  ['undated, running when read', 'active', null, null, '2015-01-01', 'unknown'],
  ['undated', 'unknown', null, null, '2024-01-01', 'unknown'],
] as const)('%s (%s, %s to %s, on %s): %s', (_, status, start, end, day, expected) => {
  expect(stateAt({ signed: null, start, end, status, checked }, day)).toBe(expected);
});

test.each([
  ['2022-09-21', 'before'],
  ['2022-09-22', 'unknown'],
] as const)('signed on 22 September 2022, no start stated, on %s: %s', (day, expected) => {
  const life = { signed: '2022-09-22', start: null, end: null, status: 'unknown', checked } as const;
  expect(stateAt(life, day)).toBe(expected);
});

test.each([
  ['2022', 'unknown', true],
  ['2022', 'active', true],
  ['2022', 'expired', false],
  ['2026', 'active', false],
  [null, 'unknown', false],
] as const)('end %s, %s: overdue %s', (end, status, expected) => {
  expect(isOverdue({ end, status }, '2026-11-22')).toBe(expected);
});

test.each([
  ['the day itself', 'active', '2026-11-22', true],
  ['a day of the next six months', 'active', '2027-05-21', true],
  ['six months to the day is not less', 'active', '2027-05-22', false],
  ['already past', 'active', '2026-11-21', false],
  ['a month that may last beyond', 'active', '2027-05', false],
  ['a month that is surely within', 'active', '2027-04', true],
  ['this year, whatever the day', 'active', '2026', true],
  ['next year, which may be far', 'active', '2027', false],
  ['what does not run does not end soon', 'unknown', '2026-12-31', false],
  ['no end known', 'active', null, false],
] as const)('%s: ends soon', (_, status, end, expected) => {
  expect(endsSoon({ end, status }, '2026-11-22')).toBe(expected);
});
