import { describe, expect, test } from 'vitest';
import {
  compareDocuments,
  type DocumentIdentity,
  normaliseAddress,
  normaliseDoi,
  normaliseIsbn,
} from '../../../src/domain/catalogue/document-identity.ts';

test.each([
  ['10.1684/ers.2019.1289', '10.1684/ers.2019.1289'],
  ['https://doi.org/10.1684/ERS.2019.1289', '10.1684/ers.2019.1289'],
  ['doi:10.1684/ers.2019.1289.', '10.1684/ers.2019.1289'],
  ['10/abc', null],
  ['', null],
])('the DOI of %j is %j', (text, doi) => {
  expect(normaliseDoi(text)).toBe(doi);
});

test.each([
  ['2-1234-5680-2', '9782123456803'],
  ['978-2-1234-5680-3', '9782123456803'],
  ['ISBN 978 2 1234 5680 3 (broché)', '9782123456803'],
  ['080442957X', '9780804429573'],
  ['12345', null],
])('the ISBN of %j is %j', (text, isbn) => {
  expect(normaliseIsbn(text)).toBe(isbn);
});

test.each([
  ['http://www.exemple.fr/a/?utm_source=x#haut', 'exemple.fr/a'],
  ['https://exemple.fr/a', 'exemple.fr/a'],
  ['https://exemple.fr/?p=12', 'exemple.fr?p=12'],
  ['rien', null],
])('the address %j is %j', (text, address) => {
  expect(normaliseAddress(text)).toBe(address);
});

describe('two references', () => {
  const one: DocumentIdentity = { doi: 'a', isbn: 'b', addresses: ['c'], title: 'd' };
  test.each<[string, Partial<DocumentIdentity>, string | null]>([
    ['everything the same', {}, 'doi'],
    ['another DOI, the rest the same', { doi: 'z' }, null],
    ['no DOI', { doi: null }, 'isbn'],
    ['no DOI, another ISBN', { doi: null, isbn: 'z' }, null],
    ['an address in common', { doi: null, isbn: null, addresses: ['z', 'c'] }, 'address'],
    ['the title alone', { doi: null, isbn: null, addresses: [] }, 'title'],
    ['nothing', { doi: null, isbn: null, addresses: [], title: '' }, null],
  ])('%s', (_name, other, likeness) => {
    expect(compareDocuments(one, { ...one, ...other })).toBe(likeness);
  });
});
