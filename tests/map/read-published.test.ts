import { expect, it } from 'vitest';
import { readInitiatives, readSchools } from '../../src/map/read-published.ts';

const feature = (properties: object, geometry: object | null = null) => ({
  features: [{ type: 'Feature', properties, geometry }],
});
const good = { id: 'cls-agen', type: 'cls', nom: 'CLS d’Agen', statut: 'active', departements: ['47'] };

it.each([
  ['a good feature', feature(good), 1],
  ['an unknown type', feature({ ...good, type: 'cpts' }), 0],
  ['an unknown status', feature({ ...good, statut: 'closed' }), 0],
  ['no id', feature({ ...good, id: undefined }), 0],
  ['something else altogether', 'not found', 0],
  ['nothing', null, 0],
])('of %s, %j, the map reads %i', (_, collection, count) => {
  expect(readInitiatives(collection)).toHaveLength(count);
});

it('reads the schools where they are counted', () => {
  const point = { type: 'Point', coordinates: [2.67, 45.05] };
  const counted = { departement: '15', nom: 'Cantal', ecoles_2022: 41 };
  expect(readSchools(feature(counted, point))).toEqual([
    { departement: '15', name: 'Cantal', schools: 41, centre: [2.67, 45.05] },
  ]);
  expect(readSchools(feature({ ...counted, ecoles_2022: null }, point))).toEqual([]);
});
