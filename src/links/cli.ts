import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { toCalendarDay } from '../domain/time/calendar-day.ts';
import { readProject } from '../loaders/read-project.ts';
import { site } from '../site.ts';
import { ask } from './ask.ts';
import { askAll, type Memory } from './ask-all.ts';
import { listAddresses } from './list-addresses.ts';
import { countBroken, reportLinks, reportLinksJson } from './report-links.ts';

/**
 * `npm run liens -- [--format text|json] [--frais]`: asks every address of content/ and data/ whether it answers.
 * Answers are kept in .cache/liens.json; `--frais` asks again. Never part of the build: other sites may be down.
 */
const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    frais: { type: 'boolean', default: false },
    dossier: { type: 'string', default: '.' },
  },
});
const courtesy = { patience: 20_000, pause: 1_500, userAgent: 'verification-de-liens' };

const addresses = listAddresses(await readProject(pathToFileURL(`${values.dossier}/`)));
const path = `${values.dossier}/.cache/liens.json`;
const memory: Memory = existsSync(path) && !values.frais ? JSON.parse(readFileSync(path, 'utf8')) : {};
console.error(`${addresses.length} adresses, une demande à la fois par site.`);
const answers = await askAll(addresses, memory, {
  today: toCalendarDay(new Date(), site.timeZone),
  ask: (url) => ask(url, courtesy, sleep),
  rest: () => sleep(courtesy.pause),
  onAnswer: (done, all, url) => console.error(`  ${done}/${all} ${url}`),
});
mkdirSync(`${values.dossier}/.cache`, { recursive: true });
writeFileSync(path, JSON.stringify(answers, null, 2));
console.log(values.format === 'json' ? reportLinksJson(addresses, answers) : reportLinks(addresses, answers));
if (countBroken(addresses, answers) > 0) process.exitCode = 1;
