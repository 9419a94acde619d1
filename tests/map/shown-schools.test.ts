import { expect, it } from 'vitest';
import type { Choices } from '../../src/domain/filters.ts';
import { selectSchools } from '../../src/map/shown-schools.ts';

const all = ['ecole-15', 'ecole-38'];

it.each<[string, Choices, string[]]>([
  ['nothing is chosen', {}, all],
  ['their type is chosen', { type: ['ecole'] }, all],
  ['another type is chosen', { type: ['cls'] }, []],
  ['their département is chosen', { dep: ['38'] }, ['ecole-38']],
  ['a status is chosen, which they have none of', { statut: ['active'] }, []],
  ['a text is searched', { q: ['bordeaux'] }, []],
  ['they are asked for along with a status', { type: ['ecole', 'cls'], statut: ['active'] }, all],
])('schools when %s', (_, choices, shown) => {
  expect([...selectSchools(['15', '38'], choices)]).toEqual(shown);
});
