import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/links/ask.ts';

/** What each path does; what was asked is noted, so that the courtesy can be seen. */
const asked: string[] = [];
const answers: Readonly<Record<string, RequestListener>> = {
  '/ok': (_, response) => response.writeHead(200).end('page'),
  '/absente': (_, response) => response.writeHead(404).end(),
  '/panne': (_, response) => response.writeHead(500).end(),
  '/robots': (_, response) => response.writeHead(403).end(),
  '/pas-de-head': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/deplacee': (_, response) => response.writeHead(301, { location: '/ok' }).end(),
  '/ailleurs': (_, response) => response.writeHead(302, { location: '/ok' }).end(),
  '/deplacee-vers-rien': (_, response) => response.writeHead(301, { location: '/absente' }).end(),
  '/ronde': (_, response) => response.writeHead(301, { location: '/ronde' }).end(),
  '/muette': () => {},
};
let panics = 0;
const server: Server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  if (request.url === '/se-remet') {
    panics += 1;
    response.writeHead(panics < 3 ? 503 : 200).end();
  } else answers[request.url ?? '']?.(request, response);
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const courtesy = { patience: 300, pause: 0, userAgent: 'essai' };
const now = () => Promise.resolve();

test.each([
  ['/ok', 'ok', 200, null],
  ['/pas-de-head', 'ok', 200, null],
  ['/se-remet', 'ok', 200, null],
  ['/ailleurs', 'ok', 200, null],
  ['/deplacee', 'moved', 200, '/ok'],
  ['/deplacee-vers-rien', 'gone', 404, null],
  ['/absente', 'gone', 404, null],
  ['/panne', 'failing', 500, null],
  ['/ronde', 'failing', null, null],
  ['/robots', 'refused', 403, null],
  ['/muette', 'silent', null, null],
])('%s: %s', async (path, verdict, status, movedTo) => {
  const answer = await ask(origin + path, courtesy, now);
  expect(answer).toEqual({ verdict, status, movedTo: movedTo && origin + movedTo });
});

test('a host that refuses the connection is silent', async () => {
  expect((await ask('http://127.0.0.1:1/', courtesy, now)).verdict).toBe('silent');
});

test('a page that answers is asked once, and only for its head', async () => {
  asked.length = 0;
  await ask(`${origin}/ok`, courtesy, now);
  expect(asked).toEqual(['HEAD /ok']);
});

test('it rests before each new try', async () => {
  const rests: number[] = [];
  await ask(`${origin}/panne`, { ...courtesy, pause: 7 }, async (ms) => rests.push(ms));
  expect(rests).toEqual([7, 7]);
});
