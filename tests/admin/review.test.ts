import { describe, expect, test } from 'vitest';
import { recommended } from '../../src/admin/recommended.ts';
import { reviewEntry, reviewRows } from '../../src/admin/review.ts';
import { textFolders } from '../../src/pipeline/read-texts.ts';

const plain = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.replaceAll(/[\u00a0\u202f]/g, ' '));

/** A term as its form holds it: blanks are empty texts and lists. */
const term = {
  terme: 'GEM',
  developpe: '',
  definition: 'Lieu associatif où des personnes se soutiennent entre elles.',
  synonymes: [],
  source: 'Maires de France',
  source_adresse: '',
};

describe('the review of a text', () => {
  test('says nothing of what the build would take', () => {
    expect(reviewEntry('glossaire', term)).toEqual({ errors: [], missing: [] });
  });

  test.each([
    [
      'a field',
      { ...term, definition: 'Court' },
      'Définition : 30 caractères au moins sont attendus ; il y en a 5.',
    ],
    ['a rule between fields', { ...term, source: '' }, 'Document source : Une source est attendue'],
    ['HTML', { ...term, terme: '<b>GEM</b>' }, 'Terme : Le texte contient une balise HTML.'],
  ])('names %s by its label', (_name, data, expected) => {
    expect(plain(reviewEntry('glossaire', data).errors)).toEqual([expect.stringContaining(expected)]);
  });

  test('says what is recommended and empty, and what is lost', () => {
    const { missing } = reviewEntry('blog', { territoires: ['33'], ressources: [] });
    expect(plain(missing)).toEqual([
      'Notices liées : il ne mène à aucun document du catalogue.',
      'Adresse de la source : le lecteur ne peut pas remonter à la source.',
    ]);
  });

  test('recommends fields that exist', () => {
    const unknown = Object.entries(recommended).flatMap(([folder, fields]) =>
      Object.keys(fields).filter((name) => !(name in (textFolders[folder]?.fields ?? {}))),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the review of the rows of a file', () => {
  const row = {
    id: 'cls-x',
    nom: 'CLS de X',
    perimetre_epci: ['200096956'],
    statut: 'active',
    source: 'https://www.exemple.fr/cls',
    confiance: 'high',
    verifie_le: '2026-11-22',
  };

  test('says nothing of what the build would take', () =>
    expect(reviewRows('cls', [row]).errors).toEqual([]));

  test.each([
    ['without a source', { ...row, source: '' }, 'CLS de X, Source : '],
    ['with dates that go back', { ...row, debut: '2024', fin: '2020' }, 'CLS de X, Fin : '],
    ['of another type', { ...row, id: 'asv-x' }, 'CLS de X, Identifiant : '],
    ['with a telephone number', { ...row, reserve: 'Appelez le 05 56 00 00 00' }, 'CLS de X, Réserve : '],
  ])('a row %s is named, with its field', (_name, wrong, expected) => {
    expect(plain(reviewRows('cls', [row, wrong]).errors)).toEqual([expect.stringContaining(expected)]);
  });
});
