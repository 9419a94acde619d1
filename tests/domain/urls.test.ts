import { expect, test } from 'vitest';
import { mapWith, slugify } from '../../src/domain/urls.ts';

test.each([
  ['Saint-Émilion', 'saint-emilion'],
  ['L’Île-d’Aix', 'l-ile-d-aix'],
  ['Œuf & Cie (87)', 'oeuf-cie-87'],
  ['—', ''],
])('%s → %s', (name, expected) => {
  expect(slugify(name)).toBe(expected);
});

test('the explorer is opened with parameters that its address understands', () => {
  expect(mapWith({ dep: '33', theme: 'sante-mentale' })).toBe('/carte/?dep=33&theme=sante-mentale');
});
