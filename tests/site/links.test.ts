import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, listPages } from '../browser/pages.ts';
import { readPageFacts } from './page-facts.ts';
import { siteUrl } from './site-url.ts';

/** Where the map looks is in the fragment of its address: `#8/44.8/-0.5`. */
const camera = /^#[\d.]+\/-?[\d.]+\/-?[\d.]+$/;

/** One page after the other, once: thousands of documents must not be kept. */
function readLinks() {
  const anchors = new Map<string, ReadonlySet<string>>();
  /** Each target once, with the first page that names it. */
  const targets = new Map<string, string>();
  const odd: string[] = [];
  for (const built of listPages()) {
    const page = readPageFacts(built);
    anchors.set(page.path, page.ids);
    for (const address of page.addresses) {
      if (!isSound(address)) odd.push(`${page.path} → ${address}`);
      if (!URL.canParse(address, siteUrl.href)) continue;
      const url = new URL(address, new URL(page.path, siteUrl));
      const target = decodeURIComponent(url.pathname + url.hash);
      if (url.origin === siteUrl.origin && !targets.has(target)) targets.set(target, page.path);
    }
  }
  return { anchors, targets, odd };
}

const { anchors, targets, odd } = readLinks();

test('every internal link and anchor leads somewhere', () => {
  const broken = [...targets].flatMap(([target, from]) => {
    const [path = '', anchor] = target.split('#', 2);
    const problem = problemOf(path, anchor, anchors.get(path));
    return problem ? [`${from} → ${target} : ${problem}`] : [];
  });
  expect(broken).toEqual([]);
});

function problemOf(
  path: string,
  anchor: string | undefined,
  ids: ReadonlySet<string> | undefined,
): string | null {
  if (!ids) return isFile(path) ? null : 'ni page ni fichier';
  const isMet = !anchor || ids.has(anchor) || camera.test(`#${anchor}`);
  return isMet ? null : 'ancre absente de la page';
}

test('every link that opens a mail, a call or another site is well formed', () => expect(odd).toEqual([]));

test('the icons that the manifest names exist', () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'));
  const missing = manifest.icons.filter((icon: { src: string }) => !isFile(icon.src));
  expect(missing).toEqual([]);
});

function isSound(address: string): boolean {
  if (!URL.canParse(address, siteUrl.href)) return false;
  const { protocol } = new URL(address, siteUrl);
  return ['http:', 'https:', 'mailto:', 'tel:', 'data:'].includes(protocol);
}

function isFile(path: string): boolean {
  const file = join(dist, path);
  return existsSync(file) && statSync(file).isFile();
}
