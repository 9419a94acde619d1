import { expect, test } from 'vitest';
import { formatPlace, formatWhere, townOf } from '../../../src/domain/agenda/event-places.ts';
import { aPlace } from '../an-event.ts';

test.each([
  [aPlace({ name: 'Sénat', town: 'Paris' }), 'Sénat, Paris', null, 'Paris'],
  [
    aPlace({ name: 'Auditorium', street: '41 quai d’Orsay', town: '75007 Paris' }),
    'Auditorium, 41 quai d’Orsay, 75007 Paris',
    '75007',
    'Paris',
  ],
  [aPlace({ name: 'Talence', commune: '33522' }), 'Talence', null, 'Talence'],
  [aPlace({ name: 'France' }), 'France', null, null],
])('%o reads « %s »', (place, words, postcode, name) => {
  expect(formatPlace(place)).toBe(words);
  expect(townOf(place)).toEqual({ postcode, name });
});

const lyon = aPlace({ name: 'Rectorat', town: 'Lyon' });
test.each([
  [[lyon, aPlace({ name: 'INSPé', town: '15000 Aurillac' })], null, 'Lyon et Aurillac'],
  [[lyon, aPlace({ name: 'Mairie', town: 'Lyon' })], 'presentiel', 'Lyon'],
  [[lyon], 'hybride', 'Lyon et en ligne'],
  [[aPlace({ name: 'France' })], null, 'France'],
  [[], 'visio', 'en ligne'],
  [[], null, null],
] as const)('%o, %s, in few words: %s', (places, mode, expected) => {
  expect(formatWhere({ places, mode })).toBe(expected);
});
