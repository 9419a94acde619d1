import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reportGithub } from '../../src/pipeline/report-github.ts';
import { reportJson } from '../../src/pipeline/report-json.ts';
import { reportText, summarize } from '../../src/pipeline/report-text.ts';
import { type Outcome, run } from '../../src/pipeline/run.ts';
import { readProject } from './project.ts';

/**
 * A case is a folder: `input/` holds the files laid on `base/`, `removed.txt` those taken away, and `expected.*` what
 * the report must say. To see what a new case says: `ECRIRE=1 npx vitest run tests/pipeline/cases.test.ts`, then read it.
 */
const folder = fileURLToPath(new URL('cases/', import.meta.url));
const base = readProject(fileURLToPath(new URL('base/', import.meta.url)));

const printers: Readonly<Record<string, (outcome: Outcome) => string>> = {
  'expected.txt': ({ count, issues }) => `${reportText(issues)}\n\n${summarize(count, issues)}\n`.trimStart(),
  'expected.github.txt': ({ issues }) => `${reportGithub(issues)}\n`,
  'expected.json': ({ count, issues }) => `${reportJson(count, issues)}\n`,
};

describe.each(readdirSync(folder))('%s', (name) => {
  const files = new Map([...base, ...readProject(`${folder}${name}/input`)]);
  for (const path of listRemoved(name)) files.delete(path);
  const outcome = run(files, undefined, '2026-11-22');
  const expected = readdirSync(folder + name).filter((file) => Object.hasOwn(printers, file));
  if (process.env.ECRIRE && expected.length === 0) expected.push('expected.txt');

  test('has something to expect', () => expect(expected).not.toEqual([]));
  test.each(expected)('%s', (file) => {
    const said = printers[file]?.(outcome) ?? '';
    if (process.env.ECRIRE) writeFileSync(`${folder}${name}/${file}`, said);
    expect(said).toBe(readFileSync(`${folder}${name}/${file}`, 'utf8'));
  });
});

function listRemoved(name: string): string[] {
  const file = `${folder}${name}/removed.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}
