import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersOf } from './headers.ts';
import { parseHeadersFile } from './headers-file.ts';

/** Serves a built site as a host does: its `_headers`, its 404 page with status 404, text compressed. */
export function createStaticServer(folder: string): Server {
  const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const notFound = readFileSync(join(folder, '404.html'));
  const compress = compression();
  const serveFile = sirv(folder, { etag: true });

  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(headersOf(rules, pathname))) response.setHeader(name, value);
    compress(request, response, () => {
      serveFile(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(notFound);
      });
    });
  });
}
