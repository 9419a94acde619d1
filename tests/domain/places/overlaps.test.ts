import { expect, test } from 'vitest';
import { findOverlaps } from '../../../src/domain/places/overlaps.ts';

const make = (id: string, ...communes: string[]) => ({ id, communes });
const self = make('self', '33001', '33002', '33003');

test.each([
  ['same', make('other', '33001', '33002', '33003'), 3],
  ['around', make('other', '33001', '33002', '33003', '33004'), 3],
  ['inside', make('other', '33002'), 1],
  ['across', make('other', '33003', '24001'), 1],
])('%s', (meeting, other, sharedCommunes) => {
  expect(findOverlaps(self, [self, other])).toEqual([{ initiative: other, meeting, sharedCommunes }]);
});

test.each([
  ['a neighbour shares nothing', self, make('other', '33004')],
  ['an unknown perimeter meets nobody', make('unknown'), self],
  ['nobody meets an unknown perimeter', self, make('unknown')],
])('%s', (_, one, other) => {
  expect(findOverlaps(one, [other])).toEqual([]);
});
