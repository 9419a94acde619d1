import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dist } from '../browser/pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync('**/*.{html,css,js,json,geojson,topojson,csv,xml,txt,svg,webmanifest}', { cwd: dist });

/** Files of dist/ that hold a pattern, with what they hold. */
function find(pattern: RegExp, among: readonly string[]): string[] {
  return among.flatMap((file) => {
    const match = pattern.exec(readFileSync(join(dist, file), 'utf8'));
    return match ? [`${file} : ${match[0]}`] : [];
  });
}

test('nothing published tells of the machine that built it', () => {
  const machine = new RegExp(
    `${RegExp.escape(root)}|file:///|\\bshared/(?:seeds|data|reference)|/home/\\w+/`,
  );
  expect(find(machine, files)).toEqual([]);
});

test('e-mail addresses stand on the contact page only', () => {
  const readable = files.filter((file) => !file.startsWith('contact/') && !file.startsWith('_astro/'));
  expect(find(/[\w.+-]+@[\w-]+\.[a-z]{2,}/i, readable)).toEqual([]);
});
