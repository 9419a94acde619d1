import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, foldTexts } from '../../src/domain/search-text.ts';

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

test('texts are folded at once as they are one by one, whatever they hold', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', ' ', 'L’Isle-d’Espagnac', 'C.L.S.', 'a\nb', '\n', '33058', 'cœur'),
  );
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(foldTexts(texts)).toEqual(texts.map(foldText));
    }),
  );
});
