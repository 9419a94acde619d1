import { expect, test } from 'vitest';
import { toBibtex, toCitation } from '../../../src/domain/citation/citation.ts';

const dataset = {
  publisher: 'Le site',
  title: 'Démarches',
  url: 'https://x.org/donnees/',
  day: '2026-11-01',
};

test('a citation names the version and the address', () => {
  expect(toCitation(dataset)).toBe(
    'Le site. Démarches [jeu de données]. Version du 1er novembre 2026. Licence Ouverte 2.0. https://x.org/donnees/',
  );
});

test('BibTeX keeps the name of an organisation whole, and its braces balance', () => {
  const text = toBibtex(dataset);
  expect(text).toContain('author = {{Le site}}');
  expect(text.split('{')).toHaveLength(text.split('}').length);
});
