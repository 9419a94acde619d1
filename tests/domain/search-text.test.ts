import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../src/domain/search-text.ts';

test.each([
  ['Île-d’Oléron', 'ile oleron'],
  ["L'Atelier santé-ville", 'atelier sante ville'],
  ['cœur et ex æquo', 'coeur et ex aequo'],
  ['  Aujourd’hui,  QU’IL…', 'aujourd hui il'],
  ['Saint-Yrieix-la-Perche', 'saint yrieix la perche'],
  ['', ''],
])('%j → %j', (text, expected) => {
  expect(foldText(text)).toBe(expected);
});

test('accents and case never tell two texts apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
    }),
  );
});
