import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { guard } from '../browser/guard.ts';
import { type RunningSite, serveFolder } from '../browser/server.ts';
import { test } from '../browser/test.ts';

/**
 * A copy of the project in which a text of each kind holds everything that a keyboard can do to a page. The copy is
 * built, and read in Chromium. Routes that say nothing of these texts are left out: there are thousands.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const traps = fileURLToPath(new URL('hostile/', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'textes-'));
const leftOut = /src\/pages\/(?:communes|territoires|images|demarches\/\[)/;
const built = [
  'src',
  'public',
  'data',
  'content',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'CHANGELOG.md',
];
let site: RunningSite;

beforeAll(async () => {
  for (const name of built)
    cpSync(join(root, name), join(project, name), { recursive: true, filter: (path) => !leftOut.test(path) });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const body = readFileSync(join(traps, 'corps.md'), 'utf8');
  for (const folder of readdirSync(traps, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    for (const name of readdirSync(join(traps, folder.name))) {
      const header = readFileSync(join(traps, folder.name, name), 'utf8');
      writeFileSync(join(project, 'content', folder.name, name), header + body + 'été '.repeat(2500));
    }
  execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: project,
    stdio: 'pipe',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  site = await serveFolder(join(project, 'dist'));
}, 240_000);

afterAll(async () => {
  await site?.close();
  rmSync(project, { recursive: true, force: true });
});

test('a draft, which may lack anything, reaches no page and no file', () => {
  const dist = join(project, 'dist');
  const found = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|json|csv|ris|bib|xml)$/.test(name))
    .filter((name) => readFileSync(join(dist, name), 'utf8').includes('Ce brouillon'));
  expect(found).toEqual([]);
});

describe.each([
  ['a post', '/blog/ete-a-blaye-bilan/', true],
  ['a notice', '/ressources/piege/', true],
  ['an event', '/agenda/piege/', true],
  ['a theme', '/thematiques/piege/', true],
  ['the glossary', '/glossaire/', false],
  ['the list of posts', '/blog/', false],
  ['the catalogue', '/ressources/', false],
  ['the agenda', '/agenda/', false],
  ['the home page', '/', false],
])('%s', (_name, path, hasBody) => {
  test('shows as text what was typed, and runs nothing', async ({ browser }) => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    const complaints = await guard(page, site.origin);
    page.on('dialog', (dialog) => dialog.dismiss());
    await page.goto(site.origin + path, { waitUntil: 'load' });
    const seen = await page.evaluate(() => ({
      taken: 'pris' in globalThis,
      text: document.body.textContent?.replace(/\s+/g, ' ') ?? '',
      handlers: [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      targets: [...document.links].map(({ protocol }) => protocol),
      planted: document.querySelectorAll('.prose :is(iframe, meta, script, style, textarea)').length,
    }));
    await page.close();
    expect(complaints).toEqual([]);
    expect(seen.taken).toBe(false);
    expect(seen.handlers).toEqual([]);
    expect(seen.targets.filter((protocol) => !/^(?:https?|mailto|tel):$/.test(protocol))).toEqual([]);
    expect(seen.text).toContain('p<0,05');
    if (!hasBody) return;
    expect(seen.planted).toBe(0);
    for (const words of [
      '{globalThis.pris = 1}',
      '<script>globalThis.pris = 1</script>',
      '<Encadre titre=',
      '👩‍⚕️',
    ])
      expect(seen.text).toContain(words);
    expect(seen.text).not.toContain('<!--');
  });
});
