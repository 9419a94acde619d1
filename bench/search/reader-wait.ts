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
import { typeQuestions } from './type-questions.ts';

/** A page that loads nothing of the search until its field is used. */
const page = '/contact/';
const report = '/mesure';

/** What a reader waits for, milliseconds. */
export interface Wait {
  /** From the focus of the field to the first result of a word typed at once. */
  readonly first: number;
  /** The longest that the page was deaf while questions were typed, from the focus on. */
  readonly deaf: number;
}

/**
 * In a browser of its own that has never seen the site, once the page and its service worker are at rest. Nothing drives
 * the browser, for a driver stops each worker as it begins and slows all: the page measures itself, and reports.
 */
export async function measureWaits(times: number, questions: readonly string[]): Promise<Wait[]> {
  const waits: Wait[] = [];
  for (let time = 0; time < times; time++) {
    const { promise, resolve } = Promise.withResolvers<Wait>();
    const server = serveMeasuredPage(questions, resolve).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const profile = mkdtempSync(join(tmpdir(), 'profil-'));
    const address = server.address();
    const browser = openUndriven(
      profile,
      `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${page}`,
    );
    waits.push(await promise);
    browser.kill();
    await once(browser, 'exit');
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return waits;
}

function openUndriven(profile: string, address: string): ChildProcess {
  const path = findChromium();
  if (!path) throw new Error('Chromium introuvable. Lancez « npm test », qui l’installe.');
  const window = ['--headless', '--disable-gpu', '--window-size=1300,900', `--user-data-dir=${profile}`];
  return spawn(path, [...flags, ...window, address], { stdio: 'ignore' });
}

/** The built site, whose page carries the measure as one more script of its own origin. */
function serveMeasuredPage(questions: readonly string[], reported: (wait: Wait) => void): Server {
  const site = createStaticServer(dist);
  const measured = readFileSync(join(dist, page, 'index.html'), 'utf8').replace(
    '</body>',
    `<script src="${report}.js"></script></body>`,
  );
  return createServer(async (request, response) => {
    if (request.url === page) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(measured);
    } else if (request.url === `${report}.js`) {
      response
        .setHeader('Content-Type', 'text/javascript')
        .end(`(${typeQuestions})('${report}', ${JSON.stringify(questions)})`);
    } else if (request.url === report) {
      response.end();
      reported(JSON.parse(await text(request)));
    } else site.emit('request', request, response);
  });
}
