import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));
const packages: Readonly<Record<string, LockedPackage>> = JSON.parse(read('package-lock.json')).packages;

test('every optional dependency that the lockfile names is in it, or « npm ci » refuses it', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry: each machine uses its own', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('every version is exact', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

test('Node is the same everywhere', () => {
  expect(read('.nvmrc').trim()).toBe(manifest.optionalDependencies.node);
  expect(packages['node_modules/node']?.version).toBe(manifest.optionalDependencies.node);
});

test.each(['README.md', 'CONTRIBUTING.md', 'src/README.md', 'data/README.md', 'data/reference/README.md'])(
  'what %s links to is there',
  (name) => {
    const links = [...read(name).matchAll(/\]\((\.[^)#\s]+)/g)].map(([, link = '']) => link);
    const folder = new URL(`../${name}`, import.meta.url);
    expect(links.filter((link) => !existsSync(new URL(link, folder)))).toEqual([]);
  },
);

/** Looks for a package as Node does: beside the one that needs it, then outwards. */
function isLocked(path: string, name: string): boolean {
  const own = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (own in packages) return true;
  const parent = path.lastIndexOf('/node_modules/');
  if (path === '') return false;
  return isLocked(parent === -1 ? '' : path.slice(0, parent), name);
}
