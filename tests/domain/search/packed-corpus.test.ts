import { expect, test } from 'vitest';
import { condenseTexts } from '../../../src/domain/search/condense-texts.ts';
import { packCorpus, unpackCorpus } from '../../../src/domain/search/packed-corpus.ts';
import type { SearchDocument } from '../../../src/domain/search/search-document.ts';

const page: SearchDocument = {
  kind: 'demarche',
  url: '/demarches/cls-blaye/',
  title: 'CLS',
  note: '',
  names: [],
  covers: [],
  words: ['santé'],
  text: 'Porteur : une ville.',
  rest: '',
  size: 0,
};
const commune = (code: string, name: string, facts = {}) => ({
  code,
  name,
  postcodes: ['33390'],
  formerNames: [],
  size: 0,
  coveredBy: [],
  ...facts,
});

test('what is packed comes out as it was, the communes as documents', () => {
  const lists = [
    {
      departement: { code: '33', name: 'Gironde' },
      communes: [
        commune('33001', 'Abzac', { postcodes: ['33230'] }),
        commune('33058', 'Blaye', { coveredBy: [page.url], size: 3 }),
        commune('33063', 'Bordeaux', { postcodes: ['33000', '33800'], size: 9, formerNames: ['Caudéran'] }),
      ],
    },
  ];
  const packed = JSON.parse(JSON.stringify(packCorpus({ documents: [page], synonyms: [['a', 'b']] }, lists)));
  const { documents, synonyms } = unpackCorpus(packed);
  expect(synonyms).toEqual([['a', 'b']]);
  expect(documents[0]).toEqual({ ...page, covers: ['Blaye'] });
  expect(documents.slice(1).map(({ title, names, note, size }) => ({ title, names, note, size }))).toEqual([
    { title: 'Abzac', names: ['33001', '33230'], note: 'Gironde · 33230', size: 0 },
    { title: 'Blaye', names: ['33058', '33390'], note: 'Gironde · 33390', size: 3 },
    { title: 'Bordeaux', names: ['33063', '33000', '33800', 'Caudéran'], note: 'Gironde', size: 9 },
  ]);
});

test('a long text keeps its beginning, and the rare words of the rest', () => {
  const text = `${'Une phrase ordinaire. '.repeat(12)}Puis un ornithorynque.`;
  const [condensed] = condenseTexts([{ ...page, kind: 'article', text }]);
  expect(condensed?.text.length).toBeLessThan(210);
  expect(condensed?.rest).toContain('ornithorynque');
});
