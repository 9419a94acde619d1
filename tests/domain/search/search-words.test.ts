import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/domain/search/edit-distance.ts';
import { parseSearchState } from '../../../src/domain/search/search-state.ts';
import { readQuery, readWords } from '../../../src/domain/search/search-words.ts';
import { createTextFilter } from '../../../src/domain/search/text-filter.ts';
import { markText, quote } from '../../../src/domain/search/text-marks.ts';
import { countSlips } from '../../../src/domain/search/word-slips.ts';
import { stemOf } from '../../../src/domain/search/word-stem.ts';
import { initialsOf } from '../../../src/domain/text/initials.ts';
import { toPlainText } from '../../../src/domain/text/plain-text.ts';

test.each([
  ['Qu’est-ce qu’un contrat local de santé ?', ['contrat', 'local', 'sante']],
  ['St-Émilion', ['saint', 'emilion']],
  ['C.L.S. du Médoc', ['cls', 'medoc']],
  ['33 390', ['33390']],
  ['le la les', []],
])('the words of %s', (query, expected) => {
  expect(readQuery(query)).toEqual(expected);
});

test('a question of ten thousand letters is cut', () => {
  expect(readQuery('mot '.repeat(3000))).toEqual(['mot']);
  expect(readQuery('x'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(200);
});

test.each([
  ['évaluer', 'évaluation'],
  ['locaux', 'local'],
  ['régionaux', 'régional'],
  ['écoles', 'école'],
  ['promotrice', 'promotrices'],
])('%s and %s are one family', (a, b) => {
  expect(stemOf(readWords(a)[0] ?? '')).toBe(stemOf(readWords(b)[0] ?? ''));
});

test.each([
  ['blaye', 'bleye', 1],
  ['dordgone', 'dordogne', 1],
  ['perigeux', 'perigueux', 1],
  ['bergeraquois', 'bergeracois', 1],
  ['parthenet', 'parthenay', 1],
  ['jardinage', 'jarnages', null],
  ['pizzeria', 'pineuilh', null],
  ['pau', 'peu', 1],
  ['bordo', 'bordeaux', 1],
])('%s for %s: %j slips', (typed, word, slips) => {
  expect(countSlips(typed, word)).toBe(slips);
});

test.each([
  ['', 'abc', 3, 3],
  ['abc', 'abc', 3, 0],
  ['abcd', 'acbd', 3, 1],
  ['abc', 'xyz', 2, 3],
])('from %j to %j, up to %i: %i', (a, b, limit, expected) => {
  expect(editDistance(a, b, limit)).toBe(expected);
});

describe('marks', () => {
  const found = new Set(['oleron', 'sante']);
  test('stand where the text writes the word, accents and elision aside', () => {
    const text = 'La santé sur l’île d’Oléron';
    expect(markText(text, found).map(([start, end]) => text.slice(start, end))).toEqual(['santé', 'Oléron']);
  });
  test('follow the excerpt', () => {
    const text = `${'Un début sans rapport. '.repeat(20)}La santé à Oléron. ${'Une suite. '.repeat(30)}`;
    const excerpt = quote(text, found);
    expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['santé', 'Oléron']);
    expect(excerpt.text.length).toBeLessThan(190);
  });
});

test.each([
  ['evaluer', ['a']],
  ['sante mentale', ['b']],
  ['mentales santés', ['b']],
  ['perigeux', ['a']],
  ['', ['a', 'b']],
  ['(.*)', ['a', 'b']],
  ['toulouse', []],
])('a list filtered by %s', (query, ids) => {
  const list = [
    { id: 'a', text: 'evaluation a perigueux' },
    { id: 'b', text: 'conseil local de sante mentale' },
  ];
  expect(list.filter(createTextFilter(query, list)).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['?q=blaye&rubrique=commune', { query: 'blaye', kind: 'commune' }],
  ['?q=%E0%A4%A&rubrique=toString', { query: '\ufffd%A', kind: null }],
  ['', { query: '', kind: null }],
])('the state of %s', (search, expected) => {
  expect(parseSearchState(new URL(`https://exemple.fr/recherche/${search}`))).toEqual(expected);
});

test.each([
  ['Société française de santé publique', 'SFSP'],
  ['Congrès de la Société française de santé publique : « Agir »', 'SFSP'],
  ['Ville de Bordeaux', null],
])('the initials of %s', (name, expected) => {
  expect(initialsOf(name)).toBe(expected);
});

test('the text of a body is what its reader hears', () => {
  const body =
    '## Titre\n\nUn [lien](/x/) et **gras**.\n\n<Chiffre valeur="80 %" legende="de tout" source="X" />\n\n- un point';
  expect(toPlainText(body)).toBe('Titre Un lien et gras. 80\u202f%\u00a0: de tout un point');
});
