import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/importer/import-file.ts';
import { reportImport } from '../../src/importer/report-import.ts';
import type { Files } from '../../src/pipeline/files.ts';
import { readProject } from '../pipeline/project.ts';

/**
 * A case is a folder: `input.*` is imported into `project/`, laid on the small region of the pipeline's cases;
 * `expected.txt` is the report, `written/` the files. To see what a new case says:
 * `ECRIRE=1 npx vitest run tests/importer/cases.test.ts`, then read it.
 */
const folder = fileURLToPath(new URL('cases/', import.meta.url));
const base = readProject(fileURLToPath(new URL('../pipeline/base/', import.meta.url)));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.each(readdirSync(folder))('%s', (name) => {
  const path = `${folder}${name}`;
  const input = readdirSync(path).find((file) => file.startsWith('input.')) ?? '';
  const project: Files = new Map([...base, ...readProject(`${path}/project`)]);
  const give = (files: Files) => importFile(input, readFileSync(`${path}/${input}`), files, '2026-11-26');
  const outcome = give(project);
  const report = 'failure' in outcome ? outcome.failure : reportImport(input, outcome.plan);
  const files = 'failure' in outcome ? new Map<string, string>() : outcome.plan.files;
  if (process.env.ECRIRE) write(path, `${report}\n`, files);

  test('the report', () => expect(`${report}\n`).toBe(readFileSync(`${path}/expected.txt`, 'utf8')));

  test('the files', () => {
    const written = existsSync(`${path}/written`) ? readProject(`${path}/written`) : new Map();
    expect([...files.keys()].toSorted()).toEqual([...written.keys()].toSorted());
    for (const [file, text] of files) expect(text).toBe(new TextDecoder().decode(written.get(file)));
  });

  test('a second import changes nothing', () => {
    const after = new Map([...project, ...[...files].map(([file, text]) => [file, bytesOf(text)] as const)]);
    const again = give(after);
    if ('failure' in again) return expect(again).toEqual(outcome);
    expect(again.plan.created).toEqual([]);
    expect([...again.plan.files.keys()]).toEqual([]);
  });
});

function write(path: string, report: string, files: ReadonlyMap<string, string>): void {
  writeFileSync(`${path}/expected.txt`, report);
  rmSync(`${path}/written`, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(`${path}/written/${file}`), { recursive: true });
    writeFileSync(`${path}/written/${file}`, text);
  }
}
