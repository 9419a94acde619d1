import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { site } from '../site.ts';
import { toBackground } from './background.ts';
import { tabulate } from './code-tables.ts';
import { selectCountries } from './land.ts';
import { backgroundMeta, outlineMeta } from './meta.ts';
import { toContours } from './outline-files.ts';
import { buildRegistry } from './registry.ts';
import { countSteps, drawOutlines } from './run.ts';
import { settings } from './settings.ts';
import { listCandidates, pickTowns } from './towns.ts';

const { values } = parseArgs({
  options: { officiels: { type: 'string' }, partiel: { type: 'boolean' }, vers: { type: 'string' } },
});
const require = createRequire(import.meta.url);
const reference = new URL('../../data/reference/', import.meta.url);
const target = values.vers === undefined ? reference : pathToFileURL(`${values.vers}/`);
const readPackage = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const readRows = (name: string) => parse(readFileSync(new URL(name, reference)), { columns: true });
const write = (name: string, text: string) => writeFileSync(new URL(name, target), text);

const started = performance.now();
let step = 0;
const report = (text: string) => {
  const share = String(Math.round((100 * ++step) / (countSteps(settings) + 1))).padStart(3);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.error(`[${share} %] ${text} (${seconds} s)`);
};

mkdirSync(target, { recursive: true });
const registry = buildRegistry({
  communes: readPackage('@etalab/decoupage-administratif/data/communes.json'),
  epci: readPackage('@etalab/decoupage-administratif/data/epci.json'),
  departements: readPackage('@etalab/decoupage-administratif/data/departements.json'),
  boxes: readPackage('@etalab/fr-bounding-boxes/dist/communes.json'),
  vanished: readRows('communes-disparues.csv'),
});
const tables = tabulate(registry, site.region.code, settings.frame);
for (const [name, rows] of Object.entries(tables)) write(`${name}.csv`, stringify(rows, { header: true }));

const places: { insee: string; lon: string; lat: string }[] = readRows('lieux.csv');
const villages = new Map(places.map(({ insee, lon, lat }) => [insee, [Number(lon), Number(lat)] as const]));
const sirens = new Set(tables.epci.map(({ siren }) => siren));
const countries = selectCountries(readPackage('@geo-maps/countries-land-250m/map.geo.json'), settings.frame);
report('Données lues');
const partition = drawOutlines({ registry, sirens, countries, villages }, settings, report);
const { code: region } = site.region;
const contours = toContours(partition, registry, region, site.otherDepartements, outlineMeta.approchee);
const towns = pickTowns(listCandidates(registry, region, villages));
const rivers = JSON.parse(readFileSync(new URL('fleuves.geojson', reference), 'utf8'));
const fond = toBackground(partition, registry, region, rivers, towns, settings.frame, backgroundMeta);
for (const [name, file] of Object.entries({ contours, fond })) {
  const text = JSON.stringify(file);
  write(`${name}.topojson`, text);
  const sizes = [text.length, brotliCompressSync(text).length].map((size) => `${Math.round(size / 1000)} ko`);
  console.error(`        ${name}.topojson : ${sizes[0]}, ${sizes[1]} en brotli`);
}
console.error(
  `        ${towns.length} villes, ${contours.arcs.length} arcs, ${Math.round(process.resourceUsage().maxRSS / 1000)} Mo`,
);
