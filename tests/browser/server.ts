import type { Server } from 'node:http';
import { createStaticServer } from '../../src/integrations/static-server.ts';
import { dist } from './pages.ts';

export interface RunningSite {
  /** `http://127.0.0.1:<port>`, without a final slash. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves dist/ with its real headers on a free port of the loopback interface. */
export function serveSite(): Promise<RunningSite> {
  return serveFolder(dist);
}

/** On a free port, or on that of a site that was closed: the browser takes it for the same site. */
export async function serveFolder(folder: string, port = 0): Promise<RunningSite> {
  const server = createStaticServer(folder);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const given = typeof address === 'object' ? address?.port : address;
  return { origin: `http://127.0.0.1:${given}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
