import { describe, expect, test } from 'vitest';
import { postSchema } from '../../src/schemas/post.ts';

const file = {
  titre: 'Le Sud Charente signe son troisième contrat local de santé',
  date: '2025-10-16',
  type: 'actualite',
  resume:
    'Après 2014 et 2019, le Pays Sud Charente s’engage jusqu’en 2030, avec moins d’actions mais partagées.',
  themes: ['animation-territoriale'],
  source: 'Contrat local de santé – Pays Sud Charente',
  ajoute_le: '2026-11-22',
};
const { source: _, ...withoutSource } = file;

/** What is said, and of which field. */
const complaints = (input: unknown) =>
  (postSchema.safeParse(input).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message.replaceAll(/[\u00a0\u202f]/g, ' ')}`,
  );

describe('a post is refused in French', () => {
  test.each<[string, unknown, string]>([
    ['no source', withoutSource, 'source: Une source est attendue'],
    ['an unknown kind', { ...file, type: 'billet' }, 'type: Valeur inconnue. Valeurs possibles : actualite'],
    ['a short lead', { ...file, resume: 'Une signature.' }, 'resume: 80 caractères au moins'],
    ['an offer without an end', { ...file, type: 'offre' }, 'fin: Une offre d’emploi, et elle seule'],
    ['an end without an offer', { ...file, fin: '2026-12-31' }, 'fin: Une offre d’emploi, et elle seule'],
    ['a month where a day is needed', { ...file, publier_le: '2026-12' }, 'publier_le: Un jour est attendu'],
    ['a date in words', { ...file, date: 'avril 2025' }, 'date: Une date est attendue'],
    ['a misspelt field', { ...file, resumé: 'x' }, ': Champ inconnu : resumé'],
  ])('%s', (_name, input, expected) => {
    expect(complaints(input)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('a post is understood as it was meant', () => {
  test('a year that YAML made a number keeps its precision', () => {
    expect(postSchema.parse({ ...file, date: 2025 })).toMatchObject({ date: '2025', dateMeaning: 'fait' });
  });

  test('a blank is nothing', () => {
    expect(postSchema.parse({ ...file, publier_le: '', ressources: null })).toMatchObject({
      publishOn: null,
      resources: [],
    });
  });
});
