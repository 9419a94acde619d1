import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { toCalendarDay } from '../domain/time/calendar-day.ts';
import { site } from '../site.ts';
import { type Files, isPipelineFile } from './files.ts';
import { isError } from './issues.ts';
import { readTexts } from './read-texts.ts';
import { reportCompleteness } from './report-completeness.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { reportText, summarize } from './report-text.ts';
import { type Outcome, run } from './run.ts';

/** `npm run data:check -- --format text|github|json --dossier CHEMIN --completude`: the report goes to stdout, the progress to stderr. */
const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    dossier: { type: 'string', default: '.' },
    completude: { type: 'boolean', default: false },
  },
});

const printers: Readonly<Record<string, (outcome: Outcome) => string>> = {
  text: ({ issues }) => reportText(issues),
  github: ({ issues }) => reportGithub(issues),
  json: ({ count, issues }) => reportJson(count, issues),
};
const print = printers[values.format];
if (!print) {
  console.error(
    `Format inconnu : ${values.format}. Formats possibles : ${Object.keys(printers).join(', ')}.`,
  );
  process.exit(2);
}

const files = readFiles(values.dossier);
console.error(`Vérification des données : ${files.size} fichiers`);
const today = toCalendarDay(new Date(), site.timeZone);
const outcome = run(files, (step) => console.error(`  · ${step}`), today);
const report = print(outcome);
if (report !== '') console.log(report);
if (values.completude)
  console.log(`${report === '' ? '' : '\n'}${reportCompleteness(readTexts(files).texts)}`);
console.error(summarize(outcome.count, outcome.issues));
if (outcome.issues.some(isError)) process.exitCode = 1;

function readFiles(root: string): Files {
  const found = ['data', 'content'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  return new Map(
    found
      .map((path) => [relative(root, path).split(sep).join('/'), path] as const)
      .filter(([name]) => isPipelineFile(name))
      .map(([name, path]) => [name, readFileSync(path)]),
  );
}
