import { describe, expect, test } from 'vitest';
import { toLifeLine } from '../../../src/domain/time/life-line.ts';

const today = '2026-11-22';
const nothing = { signed: null, start: null, end: null, status: 'unknown' } as const;
const kinds = (life: Parameters<typeof toLifeLine>[0]) =>
  toLifeLine(life, today)?.segments.map((segment) => segment.kind) ?? [];

describe('toLifeLine', () => {
  test('draws nothing where no date is known', () => {
    expect(toLifeLine(nothing, today)).toBeNull();
  });

  test.each([
    [
      'runs until a stated end',
      { start: '2024', end: '2028', status: 'active' },
      ['blurred', 'stated', 'blurred'],
    ],
    ['is past its end', { start: '2018', end: '2022' }, ['blurred', 'stated', 'blurred', 'untold']],
    ['was replaced', { start: '2015', end: '2018', status: 'expired' }, ['blurred', 'stated', 'blurred']],
    ['runs, end unknown', { start: '2022', status: 'active' }, ['blurred', 'stated']],
    ['began, the rest unknown', { start: '2018' }, ['blurred', 'untold']],
    ['was signed, the rest unknown', { signed: '2017-11' }, ['blurred', 'untold']],
    ['runs until a date, start unknown', { end: '2029', status: 'active' }, ['untold', 'blurred']],
  ] as const)('%s', (_, life, expected) => {
    expect(kinds({ ...nothing, ...life })).toEqual(expected);
  });

  test('an exact day is as wide as a day, a year as wide as the year', () => {
    const line = toLifeLine({ ...nothing, signed: '2024-11-26', end: '2028' }, today);
    const width = (kind: string) => {
      const mark = line?.marks.find((candidate) => candidate.kind === kind);
      return mark ? Math.round((mark.to - mark.from) * 5 * 365.2) : null;
    };
    expect([width('signed'), width('end')]).toEqual([1, 366]);
  });

  test('marks come in the order of time, all on the scale', () => {
    const line = toLifeLine({ ...nothing, signed: '2018-12-12', start: '2018', end: '2022' }, today);
    expect(line?.marks.map((mark) => mark.kind)).toEqual(['start', 'signed', 'end', 'today']);
    expect(line?.marks.every((mark) => mark.from >= 0 && mark.to <= 1)).toBe(true);
  });

  test.each([
    ['1999', 6],
    ['2007', 4],
    ['2018', 5],
    ['2024', 4],
  ])('from %s, few enough years are named', (start, count) => {
    expect(toLifeLine({ ...nothing, start }, today)?.years).toHaveLength(count);
  });

  test.each([
    ['2025', 'unknown', true],
    ['2025', 'expired', false],
    ['2026', 'active', false],
    ['2026-10', 'active', true],
  ] as const)('an end in %s with status %s: overdue %s', (end, status, expected) => {
    expect(toLifeLine({ ...nothing, end, status }, today)?.overdue).toBe(expected);
  });
});
