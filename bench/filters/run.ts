import { sortInitiatives } from '../../src/domain/explorer/sorts.ts';
import {
  type Choices,
  countOptions,
  type Filterable,
  filterInitiatives,
  filterNames,
} from '../../src/domain/filters.ts';
import { foldText } from '../../src/domain/search-text.ts';
import { readProject } from '../../src/loaders/read-project.ts';
import { run } from '../../src/pipeline/run.ts';

/** What one change of a filter costs: the results, in order, and the counts of all options. Limit: 16 ms at 10,000. */
const sizes = [78, 1_000, 10_000];
const rounds = 200;
const changes: readonly (readonly [string, Choices])[] = [
  ['type', { type: ['cls', 'clsm'] }],
  ['département', { dep: ['33', '24'] }],
  ['thème et état', { theme: ['sante-mentale'], statut: ['active', 'unknown'] }],
  ['état à une date', { etat: ['2024-01-01'] }],
  ['commune', { commune: ['33058'] }],
  ['texte', { q: ['santé bordeaux'] }],
  ['tout ensemble', { type: ['cls'], dep: ['33'], etat: ['2024-01-01'], q: ['contrat local'] }],
];

const { dataset } = run(await readProject(new URL('../../', import.meta.url)));
if (!dataset) throw new Error('Les données ont des erreurs : lancez « npm run data:check ».');
const rows = dataset.initiatives.map((it) => ({
  ...it,
  text: foldText([it.name, it.carrier, ...it.priorities].join(' ')),
  communes: new Set(it.communes),
}));

console.log(
  'Filtrer : résultats, puis résultats triés et comptes de toutes les options (ms, médiane et p95)\n',
);
for (const size of sizes) {
  const scaled = Array.from({ length: size }, (_, index) => {
    const row = rows[index % rows.length];
    if (!row) throw new Error('Aucune démarche à mesurer.');
    return { ...row, id: `${row.id}-${index}` };
  });
  for (const [name, choices] of changes) {
    const filter = measure(() => filterInitiatives(scaled, choices));
    const screen = measure(() => showScreen(scaled, choices));
    console.log(`${String(size).padStart(6)}  ${name.padEnd(18)} filtre ${filter}   écran ${screen}`);
  }
}

function showScreen(
  all: readonly (Filterable & { name: string; population: number | null })[],
  choices: Choices,
) {
  sortInitiatives(filterInitiatives(all, choices), 'nom');
  for (const name of filterNames) countOptions(all, choices, name);
}

function measure(work: () => unknown): string {
  for (let index = 0; index < 20; index += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2).padStart(6);
  return `${at(0.5)} ${at(0.95)}`;
}
