import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import type { SearchCorpus } from '../../src/domain/search/search-document.ts';
import { openChromium } from '../../tests/browser/chromium.ts';

export interface PagefindRun {
  /** Addresses for each question, in order. */
  readonly answers: readonly (readonly string[])[];
  /** Milliseconds for each question, its fragments loaded for the first ten results. */
  readonly times: readonly number[];
}

/** Pagefind only runs in a browser: its index is written to a folder, served, and asked in Chromium. */
export async function runPagefind(
  { documents }: SearchCorpus,
  queries: readonly string[],
): Promise<PagefindRun> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const { url, title, names, covers, words, note, text, rest } of documents) {
    const content = [title, ...names, note, text, rest, ...words, ...covers].join(' ');
    await index.addCustomRecord({ url, language: 'fr', content, meta: { title } });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(request.url === '/' ? 200 : 404).end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
    return await page.evaluate(async (asked) => {
      const path = '/pagefind/pagefind.js';
      const engine = await import(path);
      await engine.init();
      const answers: string[][] = [];
      const times: number[] = [];
      for (const query of asked) {
        const start = performance.now();
        const { results } = await engine.search(query);
        const first = await Promise.all(
          results
            .slice(0, 10)
            .map((it: { data: () => Promise<{ raw_url?: string; url: string }> }) => it.data()),
        );
        times.push(performance.now() - start);
        answers.push(first.map((it) => it.raw_url ?? it.url));
      }
      return { answers, times };
    }, queries);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}
