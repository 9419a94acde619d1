import { describe, expect, test } from 'vitest';
import { recommended } from '../../src/admin/recommended.ts';
import { reviewEntry, reviewRows } from '../../src/admin/review.ts';
import { reviewBody } from '../../src/admin/review-body.ts';
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
    expect(reviewEntry('glossaire', term)).toEqual({ errors: [], doubts: [], missing: [] });
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

describe('the review of the tags of a text', () => {
  const review = (body: string, folder = 'blog') => {
    const { errors, doubts } = reviewBody(folder, body);
    return { errors: plain(errors), doubts: plain(doubts) };
  };
  const figure = (attributes: string) => `Un mot.\n\n<Figure ${attributes} />`;

  test.each([
    ['a picture that was there', figure('fichier="/content/blog/images/a.png" alt="b" credit="c"')],
    ['a picture just added', figure('fichier="blob:https://exemple.fr/1" alt="b" credit="c"')],
    ['a tag that is an example', '```\n<Figure fichier="a.png" />\n```'],
    ['a text without tags', 'p<0,05 et <b>gras</b>'],
  ])('says nothing of %s', (_name, body) => expect(review(body)).toEqual({ errors: [], doubts: [] }));

  test.each([
    ['no alternative text', figure('fichier="a.png" credit="c"'), 'Figure.alt'],
    ['a blank alternative text', figure('fichier="a.png" alt=" " credit="c"'), 'Figure.alt'],
    ['no credit', figure('fichier="a.png" alt="b"'), 'Figure.credit'],
  ])('refuses a figure with %s', (_name, body, attribute) => {
    const sentence = `Texte, ligne 3 : il manque « ${attribute} » : sans lui, la balise ne dit pas ce qu’elle doit.`;
    expect(review(body)).toEqual({ errors: [expect.stringContaining(sentence)], doubts: [] });
  });

  test.each([
    ['of no component', 'blog', '<Essai a="b" />', 'la balise <Essai> n’existe pas.'],
    [
      'badly written',
      'blog',
      '<Chiffre valeur={1} />',
      'la balise « <Chiffre valeur={1} /> » est mal écrite.',
    ],
    ['where none may be', 'pages', '<Niveaux />', 'la balise <Niveaux> n’est possible que dans un article'],
  ])('doubts a tag %s', (_name, folder, body, sentence) => {
    expect(review(body, folder)).toEqual({ errors: [], doubts: [expect.stringContaining(sentence)] });
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
