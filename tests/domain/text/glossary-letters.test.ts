import { expect, test } from 'vitest';
import type { GlossaryTerm } from '../../../src/domain/glossary-term.ts';
import { groupByLetter } from '../../../src/domain/text/glossary-letters.ts';

const term = (word: string): GlossaryTerm => ({
  id: word,
  term: word,
  expansion: null,
  definition: '',
  synonyms: [],
  themes: [],
  related: [],
  source: { title: null, url: null },
});

test('accents and capitals do not move a word', () => {
  const words = ['ETP', 'œuvre', 'école', 'Ireps', 'ISTS', 'EIS', 'aller vers', 'ARS'];
  const letters = groupByLetter(words.map(term)).map(({ letter, terms }) => [
    letter,
    ...terms.map((it) => it.term),
  ]);
  expect(letters).toEqual([
    ['A', 'aller vers', 'ARS'],
    ['E', 'école', 'EIS', 'ETP'],
    ['I', 'Ireps', 'ISTS'],
    ['O', 'œuvre'],
  ]);
});
