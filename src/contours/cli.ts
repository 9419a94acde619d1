import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { site } from '../site.ts';
import { toBackground } from './background.ts';
import { groupBoxes } from './boxes.ts';
import { tabulate } from './code-tables.ts';
import { selectCountries } from './land.ts';
import { mergeOfficial } from './merge-official.ts';
import { backgroundMeta, outlineMeta } from './meta.ts';
import { NotCommunes, type OfficialCommunes, parseOfficial } from './official.ts';
import { describeProblems } from './official-problems.ts';
import { type OutlineFile, toContours } from './outline-files.ts';
import { quantise } from './quantise.ts';
import { buildRegistry } from './registry.ts';
import { countSteps, drawOutlines } from './run.ts';
import { settings } from './settings.ts';
import { thin } from './thin.ts';
import { listCandidates, pickTowns } from './towns.ts';

const values = readOptions();
const require = createRequire(import.meta.url);
const reference = new URL('../../data/reference/', import.meta.url);
const target = values.vers === undefined ? reference : pathToFileURL(`${values.vers}/`);
const readPackage = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const readRows = <Row>(name: string): Row[] =>
  parse(readFileSync(new URL(name, reference)), { columns: true });
const write = (name: string, text: string) => writeFileSync(new URL(name, target), text);

const expected =
  'Donnez un GeoJSON ou un TopoJSON de communes, avec une propriété « code » ou « INSEE_COM ».';

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
const { code: region } = site.region;
if (values.officiels !== undefined) importOfficial(values.officiels);
else compute();

function readOptions() {
  try {
    return parseArgs({
      options: { officiels: { type: 'string' }, partiel: { type: 'boolean' }, vers: { type: 'string' } },
    }).values;
  } catch {
    return stop('Options comprises : --officiels FICHIER, --partiel, --vers DOSSIER.');
  }
}

function compute(): void {
  const countries = selectCountries(
    readPackage('@geo-maps/countries-land-250m/map.geo.json'),
    settings.frame,
  );
  report('Données lues');
  const partition = drawOutlines({ registry, sirens, countries, villages }, settings, report);
  save('contours', toContours(partition, registry, region, site.otherDepartements, outlineMeta.approchee));
  const towns = pickTowns(listCandidates(registry, region, site.otherDepartements, villages));
  const rivers = JSON.parse(readFileSync(new URL('fleuves.geojson', reference), 'utf8'));
  save('fond', toBackground(partition, registry, region, rivers, towns, settings.frame, backgroundMeta));
  console.error(
    `        ${towns.length} villes, mémoire ${Math.round(process.resourceUsage().maxRSS / 1000)} Mo`,
  );
}

function importOfficial(path: string): void {
  const needed = tables.communes.map(({ insee }) => insee);
  const official = readOfficial(path, needed);
  const problems = describeProblems(path, official, needed.length, values.partiel === true);
  if (problems.length > 0) stop(problems.join('\n'));
  const { partition, missing } = mergeOfficial(official.communes, registry, sirens);
  const focus = [
    ...groupBoxes(
      registry.units.filter(({ epci }) => epci && sirens.has(epci)),
      () => '',
    ).values(),
  ];
  const drawn = quantise(thin(partition, settings.detail, focus[0] ?? settings.frame), settings.frame);
  const { officielle } = outlineMeta;
  save('contours', toContours(drawn, registry, region, site.otherDepartements, officielle, missing));
  const left = missing.filter(({ epci }) => epci !== null);
  console.error(
    `        ${official.communes.length} communes lues, ${left.length} zones incomplètes laissées de côté`,
  );
}

function readOfficial(path: string, needed: readonly string[]): OfficialCommunes {
  if (!existsSync(path)) return stop(`${path} : fichier introuvable. ${expected}`);
  try {
    return parseOfficial(readFileSync(path, 'utf8'), registry, needed);
  } catch (error) {
    if (error instanceof NotCommunes) return stop(`${path} : ${error.message} ${expected}`);
    throw error;
  }
}

function save(name: string, file: OutlineFile): void {
  const text = JSON.stringify(file);
  write(`${name}.topojson`, text);
  const [raw, compressed] = [text.length, brotliCompressSync(text).length].map((size) =>
    Math.round(size / 1000),
  );
  console.error(`        ${name}.topojson : ${raw} ko, ${compressed} ko en brotli`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
