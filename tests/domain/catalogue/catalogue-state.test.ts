import { expect, test } from 'vitest';
import { formatCatalogueState, parseCatalogueState } from '../../../src/domain/catalogue/catalogue-state.ts';

const known = { theme: new Set(['evaluation', 'precarite']), type: new Set(['guide']) };
const read = (query: string) => parseCatalogueState(new URL(`https://x.fr/ressources/${query}`), known);

test.each([
  ['', ''],
  ['?theme=evaluation,precarite&type=guide&tri=annee', '?theme=evaluation,precarite&type=guide&tri=annee'],
  ['?type=guide&theme=precarite', '?theme=precarite&type=guide'],
  ['?theme=evaluation,inconnu,evaluation', '?theme=evaluation'],
  ['?tri=titre', ''],
  ['?tri=n-importe', ''],
  ['?q=%20sant%C3%A9%20&x=1', '?q=sant%C3%A9'],
  ['?q=%3Cscript%3E', '?q=%3Cscript%3E'],
  ['?theme=&etape=diagnostic', ''],
])('« %s » means « %s »', (query, meaning) => {
  expect(formatCatalogueState(read(query))).toBe(meaning);
  expect(formatCatalogueState(read(meaning))).toBe(meaning);
});

test('a query without end is cut', () => {
  expect(read(`?q=${'a'.repeat(10_000)}`).choices.q?.[0]).toHaveLength(200);
});
