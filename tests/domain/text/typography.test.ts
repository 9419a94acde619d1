import { expect, test } from 'vitest';
import { typeset } from '../../../src/domain/text/typography.ts';

test.each([
  ["d'Agen, l'offre", 'd’Agen, l’offre'],
  ['Échu en 2022 ; suite non trouvée', 'Échu en 2022\u202f; suite non trouvée'],
  ['périmètre : ne pas dessiner', 'périmètre\u00a0: ne pas dessiner'],
  ['dit « en cours » ici', 'dit «\u00a0en cours\u00a0» ici'],
  ['vivent sous un contrat... ou presque', 'vivent sous un contrat… ou presque'],
  ['près de 46 % des 12 %', 'près de 46\u202f% des 12\u202f%'],
  ['le fichier ../../notes', 'le fichier ../../notes'],
  ["l'adresse https://x.org/?a=1:2", 'l’adresse https://x.org/?a=1:2'],
])('%s', (text, expected) => {
  expect(typeset(text)).toBe(expected);
});
