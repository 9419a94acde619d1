import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const script = new URL('../../src/integrations/serve.ts', import.meta.url).pathname;
const run = promisify(execFile);

/** Runs `npm start` without the build, and gives back what it says when it refuses. */
async function refusal(port: string): Promise<{ code: number; stderr: string }> {
  return run(process.execPath, [script], { env: { ...process.env, PORT: port } }).then(
    () => ({ code: 0, stderr: '' }),
    ({ code, stderr }) => ({ code, stderr }),
  );
}

test('a taken port is said in French, with what to do', async () => {
  const neighbour = createServer().listen(0, '127.0.0.1');
  await once(neighbour, 'listening');
  const address = neighbour.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const { code, stderr } = await refusal(String(port));
  neighbour.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`Le port ${port} est déjà pris`);
  expect(stderr).toContain(`PORT=${port + 1} npm start`);
});

test.each(['abc', '0', '70000'])('PORT=%s is refused', async (port) => {
  const { code, stderr } = await refusal(port);
  expect(code).toBe(1);
  expect(stderr).toContain(`PORT=${port} n’est pas un numéro de port`);
});
