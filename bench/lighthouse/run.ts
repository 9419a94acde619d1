import { once } from 'node:events';
import { createServer } from 'node:net';
import { openChromium } from '../../tests/browser/chromium.ts';
import { serveSite } from '../../tests/browser/server.ts';
import { judgePage } from './judge-page.ts';
import { categories, contentPages, unlistedPages } from './pages.ts';

/**
 * What Lighthouse says of the content pages, on the slow telephone that it simulates: the best of several rounds, for a
 * busy machine only ever takes points away; and under the table, each audit that cost one. It needs a built site.
 */
const rounds = 3;
const port = await findFreePort();

const site = await serveSite();
const browser = await openChromium(`--remote-debugging-port=${port}`);
const table: Record<string, Record<string, number>> = {};
const losses: string[] = [];
for (const path of [...contentPages, ...unlistedPages]) {
  const isListed = !unlistedPages.includes(path);
  const wanted = Object.keys(categories).filter((id) => isListed || id !== 'seo');
  const page = await judgePage(`${site.origin}${path}`, { port, categories: wanted, rounds });
  table[path] = Object.fromEntries(wanted.map((id) => [categories[id] ?? id, page.scores[id] ?? 0]));
  losses.push(...page.losses.map((loss) => `${path}  ${loss}`));
}
await browser.close();
await site.close();

console.table(table);
console.log(losses.length === 0 ? 'Aucun point perdu.' : `Points perdus :\n${losses.join('\n')}`);

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port on the loopback.');
  return address.port;
}
