import { expect, test } from 'vitest';
import { writeBibtex } from '../../src/citation/bibtex.ts';
import { writeRis } from '../../src/citation/ris.ts';
import { resourceColumns, toResourceRow } from '../../src/domain/catalogue/resource-rows.ts';
import { toCslItem } from '../../src/domain/citation/csl-item.ts';
import { importFile } from '../../src/importer/import-file.ts';
import { writeCsv } from '../../src/pipeline/write-csv.ts';
import { readProject, root } from '../pipeline/project.ts';
import { notices } from '../site/read-notices.ts';

const site = 'https://exemple.fr';
const items = notices.map((notice) => toCslItem(notice, site));
const project = readProject(root);

/** The catalogue as the site publishes it. */
test.each([
  ['ressources.ris', items.map(writeRis).join('')],
  ['ressources.bib', items.map(writeBibtex).join('\n')],
  ['ressources.json', JSON.stringify(items)],
  [
    'ressources.csv',
    writeCsv(
      resourceColumns,
      notices.map((notice) => toResourceRow(notice, site)),
    ),
  ],
])('%s, imported, finds every notice and changes none', (name, text) => {
  const outcome = importFile(name, new TextEncoder().encode(text), project, '2026-11-26');
  if ('failure' in outcome) throw new Error(outcome.failure);
  const { created, merged, refused, files } = outcome.plan;
  expect([created, refused, [...files.keys()]]).toEqual([[], [], []]);
  const found = merged.map(({ file }) => file);
  expect(found.toSorted()).toEqual(notices.map(({ id }) => `content/ressources/${id}.md`).toSorted());
});
