import { expect, test } from 'vitest';
import { groupByLetter, listPlaceNames } from '../../../src/domain/places/commune-index.ts';

const commune = (code: string, name: string) => ({
  code,
  name,
  departement: '16',
  epci: null,
  population: 1,
  postcodes: [],
});
const communes = [
  commune('16002', 'Les Adjots'),
  commune('16001', 'Abzac'),
  commune('16110', 'L’Épine'),
  commune('16230', 'Montmoreau'),
];

test('letters as the official list sorts: no accent, no article; a former name leads to its commune', () => {
  const former = [
    { code: '16004', name: 'Aignes', now: '16230' },
    { code: '16230', name: 'Montmoreau', now: '16230' },
    { code: '99999', name: 'Ailleurs', now: '99001' },
  ];
  const letters = groupByLetter(listPlaceNames(communes, former));
  expect(
    letters.map(({ letter, places }) => [
      letter,
      places.map(({ name, commune: { code } }) => `${name} ${code}`),
    ]),
  ).toEqual([
    ['A', ['Abzac 16001', 'Les Adjots 16002', 'Aignes 16230']],
    ['E', ['L’Épine 16110']],
    ['M', ['Montmoreau 16230']],
  ]);
});
