import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../src/domain/blog/reading-time.ts';

test.each<[string, string, number]>([
  ['nothing', '', 0],
  ['an elided article is not a word apart', 'L’école d’Iholdy', 2],
  ['signs are no words', '« Oui » : non ?', 2],
  ['a hyphen joins', 'Saint-Étienne, peut-être', 2],
  ['the address of a link is not read', 'voir [la carte](/carte/?type=clsm)', 3],
  ['what a component shows is read, its id is not', '<Chiffre valeur="59" legende="actions prévues" />', 3],
  ['nor the id of a card', '<FicheRessource id="guide-isadora-2020" />', 0],
  ['what a component wraps is read', '<Encadre titre="Un mot">\nDeux mots\n</Encadre>', 4],
])('%s', (_name, body, words) => {
  expect(countWords(body)).toBe(words);
});

test.each([
  [1, 1],
  [250, 1],
  [320, 2],
  [1000, 5],
])('%i words take %i min', (words, minutes) => {
  expect(readingMinutes('mot '.repeat(words))).toBe(minutes);
});
