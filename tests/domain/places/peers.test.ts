import { expect, test } from 'vitest';
import { findPeers } from '../../../src/domain/places/peers.ts';

const make = (id: string, type: 'cls' | 'clsm' | 'asv', ...themes: string[]) => ({
  id,
  type,
  themes,
  name: id,
});
const self = make('self', 'cls', 'prevention', 'autonomie');

test('the same type comes first, then who shares most, then the name', () => {
  const others = [
    make('clsm-both', 'clsm', 'prevention', 'autonomie'),
    make('cls-z', 'cls', 'prevention'),
    make('cls-a', 'cls', 'autonomie', 'sante-mentale'),
    make('cls-both', 'cls', 'prevention', 'autonomie'),
    make('cls-else', 'cls', 'sante-mentale'),
    self,
  ];
  expect(findPeers(self, others).map((peer) => peer.initiative.id)).toEqual([
    'cls-both',
    'cls-a',
    'cls-z',
    'clsm-both',
  ]);
});

test('says which themes are shared', () => {
  expect(findPeers(self, [make('other', 'asv', 'sante-mentale', 'autonomie')])[0]?.sharedThemes).toEqual([
    'autonomie',
  ]);
});

test('without themes there are no peers, rather than everybody', () => {
  expect(findPeers(make('bare', 'cls'), [self, make('other', 'cls')])).toEqual([]);
});
