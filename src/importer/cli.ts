import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { toCalendarDay } from '../domain/time/calendar-day.ts';
import { readProject } from '../loaders/read-project.ts';
import { site } from '../site.ts';
import { importFile } from './import-file.ts';
import { reportImport } from './report-import.ts';

/** `npm run importer -- FICHIER [--ecrire] [--dossier CHEMIN]`: says what it would do; writes only when asked. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ecrire: { type: 'boolean', default: false }, dossier: { type: 'string', default: '.' } },
});
const [path] = positionals;
if (path === undefined) {
  console.error('Quel fichier ? npm run importer -- bibliotheque.ris (ou .bib, .json, .csv)');
  process.exit(2);
}

const today = toCalendarDay(new Date(), site.timeZone);
const project = await readProject(pathToFileURL(`${values.dossier}/`));
const outcome = importFile(basename(path), readBytes(path), project, today);
if ('failure' in outcome) {
  console.error(outcome.failure);
  process.exit(1);
}
console.log(reportImport(basename(path), outcome.plan));
const { files } = outcome.plan;
if (values.ecrire) {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(values.dossier, file)), { recursive: true });
    writeFileSync(join(values.dossier, file), text);
  }
}
console.error(
  files.size === 0
    ? '\nRien à écrire.'
    : values.ecrire
      ? `\n${files.size} fichiers écrits. Les notices créées sont des brouillons : complétez-les, puis retirez « brouillon ».`
      : `\nRien n’a été écrit. Pour écrire ces ${files.size} fichiers : npm run importer -- ${path} --ecrire`,
);

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    console.error(`${file} : ce fichier n’est pas lisible. Vérifiez son nom et son dossier.`);
    process.exit(1);
  }
}
