import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createStaticServer } from '../../../src/integrations/static-server.ts';
import type { Files } from '../../../src/pipeline/files.ts';
import { dist } from '../pages.ts';
import { temporaryFolder } from './project-files.ts';

/** Who may sign in, by token. */
export const people = {
  'jeton-de-camille': {
    id: 1,
    login: 'camille',
    full_name: 'Camille Exemple',
    email: 'camille@exemple.test',
  },
  'jeton-de-sacha': { id: 2, login: 'sacha', full_name: 'Sacha Exemple', email: 'sacha@exemple.test' },
} as const;

interface Change {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly content?: string;
  readonly from_path?: string;
  readonly sha?: string;
}
interface Commit {
  readonly author: { readonly name: string; readonly email: string };
  readonly message: string;
  readonly files: readonly Change[];
}

export interface Forge {
  /** The site and the forge answer at one address, as the policy of the page wants it in a test. */
  readonly origin: string;
  readonly git: (...command: string[]) => string;
  readonly close: () => Promise<void>;
}

/** As much of the API of Gitea as the editor asks for, over a real bare repository that holds `files`. */
export async function openForge(files: Files): Promise<Forge> {
  const folder = temporaryFolder('forge');
  const run = (command: readonly string[], input?: string | Uint8Array, env: Record<string, string> = {}) =>
    execFileSync('git', ['--git-dir', folder, ...command], {
      input,
      env: { ...process.env, ...env },
      maxBuffer: 1e8,
    });
  const git = (...command: string[]) => run(command).toString('utf8').trim();
  const head = () => git('rev-parse', 'main');
  const keep = (bytes: Uint8Array) => run(['hash-object', '-w', '--stdin'], bytes).toString('utf8').trim();

  const commit = ({ author, message, files: changes }: Commit, parent: string | null): string => {
    const env = {
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
    };
    run(parent ? ['read-tree', parent] : ['read-tree', '--empty'], undefined, env);
    const lines = changes.map(({ operation, path, content = '', from_path }) => {
      const removed = from_path ? `0 ${'0'.repeat(40)}\t${from_path}\n` : '';
      if (operation === 'delete') return `0 ${'0'.repeat(40)}\t${path}`;
      return `${removed}100644 ${keep(Buffer.from(content, 'base64'))}\t${path}`;
    });
    run(['update-index', '--index-info'], `${lines.join('\n')}\n`, env);
    const tree = run(['write-tree'], undefined, env).toString('utf8').trim();
    const id = run(['commit-tree', tree, ...(parent ? ['-p', parent] : []), '-m', message], undefined, env);
    git('update-ref', 'refs/heads/main', id.toString('utf8').trim());
    return head();
  };

  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder]);
  const first = [...files].map(([path, bytes]) => ({
    operation: 'create' as const,
    path,
    content: Buffer.from(bytes).toString('base64'),
  }));
  commit({ author: { name: 'Le dépôt', email: 'depot@exemple.test' }, message: 'Début', files: first }, null);

  /** What `git ls-tree` says of the files of a commit. */
  const list = () =>
    git('ls-tree', '-r', '-l', '-z', 'main')
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [facts = '', path = ''] = line.split('\t');
        const [, type = '', sha = '', size = '0'] = facts.split(/\s+/);
        return { type, path, sha, size: Number(size) };
      });
  const shaOf = (path: string) => list().find((file) => file.path === path)?.sha;
  const read = (path: string) => run(['cat-file', 'blob', `main:${path}`]);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://forge');
    const path = decodeURI(pathname).replace(/^\/api\/v1/, '');
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const person = Object.entries(people).find(([key]) => key === token)?.[1];
    const send = (value: unknown, status = 200) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (path === '/version') return send({ version: '1.24.6' });
    if (!person) return send({ message: 'token is required' }, 401);
    if (path === '/user') return send({ ...person, avatar_url: '/favicon.svg', html_url: '/' });
    if (path === '/settings/api') return send({ default_paging_num: 200, max_response_items: 200 });
    const local = path.replace('/repos/equipe/carte', '');
    if (local === '') return send({ default_branch: 'main', permissions: { pull: true, push: true } });
    if (local === '/branches/main')
      return send({ commit: { id: head(), message: git('log', '-1', '--format=%B', 'main') } });
    if (local.startsWith('/git/trees/')) return send({ tree: list(), truncated: false });
    if (local === '/commits') return send([]);
    if (local.startsWith('/media/main/')) return void response.end(read(local.slice('/media/main/'.length)));
    const body = await readBody(request);
    if (local === '/file-contents') {
      const wanted: { files: string[] } = JSON.parse(body);
      return send(
        wanted.files.map((file) => ({
          path: file,
          encoding: 'base64',
          content: read(file).toString('base64'),
        })),
      );
    }
    if (local === '/contents') {
      const wanted: Commit = JSON.parse(body);
      const stale = wanted.files.find(({ operation, path: file, from_path, sha }) =>
        operation === 'create' ? shaOf(file) !== undefined : shaOf(from_path ?? file) !== sha,
      );
      if (stale) return send({ message: `sha does not match ${stale.path}` }, 422);
      const sha = commit(wanted, head());
      const saved = wanted.files.map(({ operation, path: file }) =>
        operation === 'delete' ? null : { path: file, sha: shaOf(file) },
      );
      return send({ commit: { sha, created: new Date().toISOString() }, files: saved }, 201);
    }
    return send({ message: `not here: ${local}` }, 404);
  };

  const site = createStaticServer(dist);
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/api/v1/')) void answer(request, response);
    else site.emit('request', request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, git, close };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
