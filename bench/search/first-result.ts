import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createStaticServer } from '../../src/integrations/static-server.ts';
import { flags } from '../../tests/browser/chromium.ts';
import { findChromium } from '../../tests/browser/find-chromium.ts';
import { dist } from '../../tests/browser/pages.ts';

/** A page that loads nothing of the search until its field is used. */
const page = '/contact/';
const report = '/mesure';

/**
 * Milliseconds from the focus of the field to the first result of a word typed at once, in a browser of its own that has
 * never seen the site, once the page and its service worker are at rest. Nothing drives the browser, for a driver stops
 * each worker as it begins and slows it: the page measures itself, and reports.
 */
export async function measureFirstResult(times: number): Promise<number[]> {
  const measures: number[] = [];
  for (let time = 0; time < times; time++) {
    const { promise, resolve } = Promise.withResolvers<number>();
    const server = serveMeasuredPage(resolve).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const profile = mkdtempSync(join(tmpdir(), 'profil-'));
    const address = server.address();
    const browser = openUndriven(
      profile,
      `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${page}`,
    );
    measures.push(await promise);
    browser.kill();
    await once(browser, 'exit');
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return measures;
}

function openUndriven(profile: string, address: string): ChildProcess {
  const path = findChromium();
  if (!path) throw new Error('Chromium introuvable. Lancez « npm test », qui l’installe.');
  const window = ['--headless', '--disable-gpu', '--window-size=1300,900', `--user-data-dir=${profile}`];
  return spawn(path, [...flags, ...window, address], { stdio: 'ignore' });
}

/** The built site, whose page carries the measure as one more script of its own origin. */
function serveMeasuredPage(reported: (milliseconds: number) => void): Server {
  const site = createStaticServer(dist);
  const measured = readFileSync(join(dist, page, 'index.html'), 'utf8').replace(
    '</body>',
    `<script src="${report}.js"></script></body>`,
  );
  return createServer(async (request, response) => {
    if (request.url === page) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(measured);
    } else if (request.url === `${report}.js`) {
      response.setHeader('Content-Type', 'text/javascript').end(`(${typeAWord})('${report}')`);
    } else if (request.url === report) {
      response.end();
      reported(Number(await text(request)));
    } else site.emit('request', request, response);
  });
}

/** Its source travels to the page: it can use nothing from this file. */
function typeAWord(report: string): void {
  const rest = 4000;
  addEventListener('load', () => setTimeout(type, rest));

  function type(): void {
    const input = document.querySelector<HTMLInputElement>('#recherche-site');
    const list = document.querySelector('search-field [role="listbox"]');
    if (!input || !list) throw new Error('The search field is missing.');
    const start = performance.now();
    new MutationObserver(
      () => void fetch(report, { method: 'POST', body: String(performance.now() - start) }),
    ).observe(list, { childList: true });
    input.focus();
    input.value = 'blaye';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
