import { expect, test } from 'vitest';
import { eventSchema } from '../../src/schemas/event.ts';

const file = {
  titre: 'Journée régionale',
  debut: '2022-05-09T09:30',
  themes: ['evaluation'],
  resume: 'Une journée. '.repeat(10),
  source: 'Programme de la journée',
  ajoute_le: '2026-11-22',
};
const { source: _, ...withoutSource } = file;

test.each<[string, unknown, string]>([
  ['ends before it begins', { ...file, fin: '2022-05-08' }, 'fin: L’événement finit avant de commencer'],
  ['has no source', withoutSource, 'source: Une source est attendue'],
  ['has an hour of another zone', { ...file, debut: '2022-05-09T09:30Z' }, 'debut: Une date est attendue'],
  ['has a place without a name', { ...file, lieux: [{ ville: 'Paris' }] }, 'lieux.0.nom: Champ obligatoire'],
  [
    'has a postcode for a commune',
    { ...file, lieux: [{ nom: 'Talence', commune: '3340' }] },
    'lieux.0.commune: Un code INSEE',
  ],
])('is refused when it %s', (_name, input, expected) => {
  const issues = eventSchema.safeParse(input).error?.issues ?? [];
  expect(issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)).toEqual([
    expect.stringContaining(expected),
  ]);
});

test('may be held on several sites, on a date as vague as its source', () => {
  const lieux = [{ nom: 'Rectorat de Lyon', adresse: '92 rue de Marseille' }, { nom: 'INSPé d’Aurillac' }];
  expect(eventSchema.parse({ ...file, debut: 2022, lieux })).toMatchObject({
    start: '2022',
    places: [
      { name: 'Rectorat de Lyon', street: '92 rue de Marseille', town: null, commune: null },
      { name: 'INSPé d’Aurillac', street: null },
    ],
  });
});

test('keeps the hour that YAML took for one in UTC', () => {
  expect(eventSchema.parse({ ...file, debut: new Date('2022-05-09T09:30:00Z') }).start).toBe(
    '2022-05-09T09:30',
  );
});
