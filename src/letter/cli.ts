import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { toCalendarDay } from '../domain/time/calendar-day.ts';
import { readChangeLog } from '../domain/time/change-log.ts';
import { urls } from '../domain/urls.ts';
import { readProject } from '../loaders/read-project.ts';
import { guardMarkdown } from '../markup/guard-markdown.ts';
import { readHeader } from '../pipeline/read-header.ts';
import { letterSchema } from '../schemas/letter.ts';
import { site } from '../site.ts';
import { composeLetter } from './compose.ts';
import { readLibrary } from './read-library.ts';
import { toMailHtml } from './to-mail-html.ts';
import { toMailText } from './to-mail-text.ts';

/**
 * `npm run lettre -- --mois 2026-11`: writes the letter of a month under content/lettres/, or takes the one that is
 * there, and makes of it what is pasted in a mail. SITE_URL is the address of its links.
 */
const { values } = parseArgs({
  options: { mois: { type: 'string' }, dossier: { type: 'string', default: '.' } },
});
const month = values.mois ?? '';
if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) {
  console.error('Quel mois ? npm run lettre -- --mois 2026-11');
  process.exit(2);
}

const file = `content/lettres/${month}.md`;
const path = `${values.dossier}/${file}`;
if (!existsSync(path)) {
  const files = await readProject(pathToFileURL(`${values.dossier}/`));
  const changes = readChangeLog(readFileSync(`${values.dossier}/CHANGELOG.md`, 'utf8'));
  const composed = composeLetter(month, readLibrary(files, changes));
  if (composed === null) {
    console.log(`Rien n’a été publié pendant le mois ${month} : il n’y a pas de lettre à écrire.`);
    process.exit(0);
  }
  const { titre, resume, body } = composed;
  const header = stringify(
    { titre, resume, publie_le: toCalendarDay(new Date(), site.timeZone) },
    { lineWidth: 110 },
  );
  mkdirSync(`${values.dossier}/content/lettres`, { recursive: true });
  writeFileSync(path, `---\n${header}---\n\n${body}\n`);
  console.log(`${file} : écrite. Relisez-la, ajoutez un mot d’accueil, puis relancez la commande.`);
} else console.log(`${file} : déjà là, gardée telle quelle.`);

const read = readHeader(readFileSync(path, 'utf8'));
const letter = 'header' in read ? letterSchema.safeParse(read.header).data : undefined;
if (!('header' in read) || !letter) {
  console.error(`${file} ne peut pas être lue. « npm run data:check » dit pourquoi.`);
  process.exit(1);
}
const base = process.env.SITE_URL ?? 'http://localhost:4321';
const { root } = guardMarkdown(read.body, { path: file, hasFile: () => false });
const mail = {
  title: letter.title,
  summary: letter.summary,
  sender: `${site.name}, ${site.organisation.name}`,
  base,
  url: new URL(urls.letter(month), base).href,
};
const folder = `${values.dossier}/.cache/lettres`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/${month}.html`, toMailHtml(root, mail));
writeFileSync(`${folder}/${month}.txt`, toMailText(root, mail));
console.log(
  `À coller dans un courriel : .cache/lettres/${month}.html et .cache/lettres/${month}.txt (liens vers ${base}).`,
);
