import { describe, expect, test } from 'vitest';
import { toCslItem } from '../../../src/domain/citation/csl-item.ts';
import type { Resource } from '../../../src/domain/resource.ts';
import { aResource } from '../a-resource.ts';

const notice = aResource('guide-exemple', {
  title: 'Évaluer un contrat local de santé',
  abstract: 'Un guide.',
  publisher: 'Ireps Grand Est',
});
const noLinks = notice.links;
const cite = (changes: Partial<Resource>) => toCslItem({ ...notice, ...changes }, 'https://exemple.fr');

test('leaves out what is not known', () => {
  expect(cite({})).toEqual({
    id: 'guide-exemple',
    type: 'report',
    title: 'Évaluer un contrat local de santé',
    language: 'fr',
    publisher: 'Ireps Grand Est',
    abstract: 'Un guide.',
  });
});

test('names persons, organisations and directors apart', () => {
  const contributors = [
    { family: 'de Saint-Pol', given: 'Emilie', director: false },
    { family: 'Bec', given: null, director: false },
    { organisation: 'Direction de la santé publique, pôle prévention' },
    { family: 'Vuattoux', given: 'Patrick', director: true },
  ];
  expect(cite({ contributors })).toMatchObject({
    type: 'book',
    author: [
      { family: 'de Saint-Pol', given: 'Emilie' },
      { family: 'Bec' },
      { literal: 'Direction de la santé publique, pôle prévention' },
    ],
    editor: [{ family: 'Vuattoux', given: 'Patrick' }],
  });
});

test('an article is in its journal, which is not its publisher as well', () => {
  const item = cite({ type: 'article', periodical: 'Santé Éducation', publisher: 'Santé Éducation' });
  expect(item).toMatchObject({ type: 'article-journal', 'container-title': 'Santé Éducation' });
  expect(item).not.toHaveProperty('publisher');
});

describe('the address', () => {
  test('of the document is cited, with the day on which it was seen', () => {
    expect(cite({ links: { ...noLinks, official: 'https://www.insee.fr/7700492' } })).toMatchObject({
      URL: 'https://www.insee.fr/7700492',
      accessed: { 'date-parts': [[2026, 11, 22]] },
    });
  });

  test('of a file of the site is made complete', () => {
    const links = { ...noLinks, file: '/fichiers/guide.pdf' };
    expect(cite({ links })).toHaveProperty('URL', 'https://exemple.fr/fichiers/guide.pdf');
  });

  test.each([
    [{ consulted: 'https://docplayer.fr/1' }, 'Consulté sur https://docplayer.fr/1'],
    [
      { presentation: 'https://weka.fr/2', consulted: 'https://docplayer.fr/1' },
      'Présentation\u00a0: https://weka.fr/2',
    ],
  ])('of somebody else is only noted: %o', (links, note) => {
    const item = cite({ links: { ...noLinks, ...links } });
    expect(item).toHaveProperty('note', note);
    expect(item).not.toHaveProperty('URL');
    expect(item).not.toHaveProperty('accessed');
  });
});
