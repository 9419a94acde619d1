import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { site } from '../site.ts';
import { tabulate } from './code-tables.ts';
import { frame } from './frame.ts';
import { buildRegistry } from './registry.ts';

const require = createRequire(import.meta.url);
const reference = new URL('../../data/reference/', import.meta.url);
const readPackage = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const write = (name: string, text: string) => writeFileSync(new URL(name, reference), text);

const registry = buildRegistry({
  communes: readPackage('@etalab/decoupage-administratif/data/communes.json'),
  epci: readPackage('@etalab/decoupage-administratif/data/epci.json'),
  departements: readPackage('@etalab/decoupage-administratif/data/departements.json'),
  boxes: readPackage('@etalab/fr-bounding-boxes/dist/communes.json'),
  vanished: parse(readFileSync(new URL('communes-disparues.csv', reference)), { columns: true }),
});
for (const [name, rows] of Object.entries(tabulate(registry, site.region.code, frame)))
  write(`${name}.csv`, stringify(rows, { header: true }));
