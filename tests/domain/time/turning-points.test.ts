import { expect, test } from 'vitest';
import type { Initiative, Status } from '../../../src/domain/initiative.ts';
import { endingNext, signedLast } from '../../../src/domain/time/turning-points.ts';
import { anInitiative } from '../an-initiative.ts';

const initiative = (id: string, facts: { end?: string; signed?: string; status?: Status }) =>
  anInitiative(id, { name: id, departements: [], ...facts });
const ids = (list: readonly Initiative[]) => list.map(({ id }) => id);

test('ends come nearest first; past, unknown and replaced ones do not count', () => {
  const all = [
    initiative('far', { end: '2030' }),
    initiative('this-year', { end: '2026' }),
    initiative('past', { end: '2026-03' }),
    initiative('undated', {}),
    initiative('replaced', { end: '2029', status: 'expired' }),
    initiative('unheard', { end: '2029', status: 'unknown' }),
    initiative('near', { end: '2026-12-01' }),
  ];
  expect(ids(endingNext(all, '2026-11-22'))).toEqual(['near', 'this-year', 'far']);
});

test('signatures come latest first, and a bare year never passes for its last day', () => {
  const all = [
    initiative('year', { signed: '2025' }),
    initiative('unsigned', {}),
    initiative('day', { signed: '2025-01-24' }),
    initiative('old', { signed: '2019-06' }),
  ];
  expect(ids(signedLast(all))).toEqual(['day', 'year', 'old']);
});
