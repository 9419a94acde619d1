import { describe, expect, test } from 'vitest';
import { resourceSchema } from '../../src/schemas/resource.ts';

const file = {
  titre: 'Évaluer un contrat local de santé',
  type: 'guide',
  themes: ['evaluation'],
  resume: 'Un guide. '.repeat(25),
  editeur: 'Ireps Grand Est',
  annee: 2022,
  adresse: 'https://www.exemple.fr/guide',
  acces: 'libre',
  langue: 'fr',
  ajoute_le: '2026-11-22',
  auteur_notice: 'rédaction du site',
};

const { titre: _, ...withoutTitle } = file;
const { adresse: __, ...withoutAddress } = file;

/** What is said, and of which field. */
const complaints = (input: unknown) =>
  (resourceSchema.safeParse(input).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')}: ${issue.message}`,
  );

describe('a file is refused in French', () => {
  test.each<[string, unknown, string]>([
    ['no header', null, ': En-tête illisible'],
    ['no title', withoutTitle, 'titre: Champ obligatoire'],
    ['a title that YAML made a number', { ...file, titre: 2022 }, 'titre: Un texte est attendu'],
    ['an empty title', { ...file, titre: ' ' }, 'titre: Champ obligatoire'],
    ['HTML', { ...file, titre: 'Guide <b>utile</b>' }, 'titre: Le texte contient une balise HTML'],
    [
      'a misspelt field',
      { ...file, theme: 'evaluation' },
      ': Champ inconnu : theme. Champs possibles : titre,',
    ],
    [
      'an unknown type',
      { ...file, type: 'livre' },
      'type: Valeur inconnue. Valeurs possibles : guide, rapport',
    ],
    ['one theme instead of a list', { ...file, themes: 'evaluation' }, 'themes: Une liste est attendue'],
    ['no theme', { ...file, themes: [] }, 'themes: Un thème au moins'],
    ['a theme twice', { ...file, themes: ['a', 'a'] }, 'themes: La liste contient deux fois'],
    [
      'a short abstract',
      { ...file, resume: 'Un guide.' },
      'resume: 200 caractères au moins sont attendus ; il y en a 9',
    ],
    ['a year in words', { ...file, annee: 'vers 2020' }, 'annee: L’année de parution est attendue'],
    ['an unknown access', { ...file, acces: 'gratuit' }, 'acces: L’accès est attendu : libre'],
    [
      'half an address',
      { ...file, adresse: 'www.exemple.fr' },
      'adresse: « www.exemple.fr » n’est pas une adresse',
    ],
    ['a script', { ...file, adresse: 'javascript:alert(1)' }, 'adresse: « javascript:alert(1) » n’est pas'],
    ['no address at all', withoutAddress, 'adresse: Une notice a une « adresse »'],
    ['a day that is not', { ...file, ajoute_le: '2026-02-30' }, 'ajoute_le: Une date est attendue'],
    ['an author of no kind', { ...file, auteurs: [{ prenom: 'Ada' }] }, 'auteurs.0: Un auteur a un « nom »'],
    [
      'a territory of no kind',
      { ...file, territoires: ['Médoc'] },
      'territoires.0: Un identifiant de démarche',
    ],
  ])('%s', (_name, input, expected) => {
    const said = complaints(input).map((sentence) => sentence.replaceAll(/[\u00a0\u202f]/g, ' '));
    expect(said).toEqual([expect.stringContaining(expected)]);
  });
});

describe('a file is understood as it was meant', () => {
  const read = (changes: object) => resourceSchema.parse({ ...file, ...changes });

  test('« non précisé » is null', () => {
    expect(read({ annee: 'non précisé', acces: 'non précisé' })).toMatchObject({ year: null, access: null });
  });

  test('a blank is nothing, whoever left it', () => {
    expect(read({ isbn: '', licence: null, mots_cles: [null, ''] })).toMatchObject({
      isbn: null,
      licence: null,
      keywords: [],
    });
  });

  test('what YAML made an instant is a day again', () => {
    expect(read({ verifie_le: new Date('2026-11-22') }).checked).toBe('2026-11-22');
  });

  test('what YAML made a number is a département again', () => {
    expect(read({ territoires: [33, 'cls-medoc'] }).territories).toEqual(['33', 'cls-medoc']);
  });

  test('« p<0,05 » is no HTML', () => {
    expect(read({ titre: 'Un effet (p<0,05)' }).title).toBe('Un effet (p<0,05)');
  });
});
