import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findCircles } from './architecture/circles.ts';
import { judgeHouse } from './architecture/house-rules.ts';
import { readImportTable } from './architecture/import-table.ts';
import { judgeImports } from './architecture/judge.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const table = readImportTable(readFileSync(join(source, 'README.md'), 'utf8'));

const read = (pattern: string) =>
  globSync(pattern, { cwd: source }).map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join(source, path), 'utf8'),
  }));

describe('the house', () => {
  test('imports what the table of src/README.md allows', () => {
    expect(judgeImports(read('**/*.{ts,astro}'), table)).toEqual([]);
  });
  test('keeps its rules', () => {
    expect(judgeHouse(read('**/*.{ts,astro,css,svg}'))).toEqual([]);
  });
  test('has no circle of imports: each file can be read after those it needs', () => {
    expect(findCircles(read('**/*.{ts,astro}'))).toEqual([]);
  });
});

describe('the table can refuse', () => {
  test.each([
    ['domain/x.ts', "import { z } from 'astro/zod'", 'rule « domain »'],
    ['domain/x.ts', "import '../site.ts'", 'rule « domain »'],
    ['domain/x.ts', "const a = await import('../map/style.ts')", 'rule « domain »'],
    ['domain/x.ts', "export type A = import('../map/style.ts').A", 'rule « domain »'],
    ['pipeline/read.ts', "import { readFileSync } from 'node:fs'", 'rule « pipeline »'],
    ['map/layers/towns.ts', "import type { Map } from 'maplibre-gl'", 'rule « map »'],
    ['map/maplibre/x.ts', "import L from 'leaflet'", 'rule « map »'],
    ['pages/index.astro', "---\nimport { getCollection } from 'astro:content';\n---", 'rule « pages »'],
    ['pages/index.astro', "---\nimport '../pipeline/run.ts';\n---", 'rule « pages »'],
    ['components/ui/X.astro', "---\nimport '../../elements/x.ts';\n---", 'rule « components »'],
    ['elements/x.ts', "import '../../data/reference/epci.csv'", 'rule « elements »'],
    ['drawer/x.ts', "import '../domain/urls.ts'", 'no row'],
  ])('%s: %s', (path, text, message) => {
    expect(judgeImports([{ path, text }], table)).toEqual([expect.stringContaining(message)]);
  });
});

describe('the table can allow', () => {
  test.each([
    ['pipeline/cli.ts', "import { readFileSync } from 'node:fs'"],
    ['map/maplibre/x.ts', "import { Map } from 'maplibre-gl'"],
    ['pages/donnees/demarches.csv.ts', "import '../../pipeline/write.ts'"],
    ['components/ui/X.astro', '<p>x</p>\n<script src="../../elements/x.ts"></script>'],
    ['components/ui/X.astro', "<p>x</p>\n<script>import '../../elements/x.ts';</script>"],
  ])('%s: %s', (path, text) => {
    expect(judgeImports([{ path, text }], table)).toEqual([]);
  });
});

describe('each rule of the house can refuse', () => {
  test.each([
    ['no drawer', 'domain/utils/x.ts', ''],
    ['no barrel', 'domain/x.ts', "export { a } from './a.ts'"],
    ['an extension on every path', 'domain/x.ts', "import './a'"],
    ['renderers on demand', 'elements/x.ts', "import '../map/maplibre/create-map.ts'"],
    ['renderers on demand', 'map/style.ts', "import { createMap } from './leaflet/create-map.ts'"],
    ['on its own', 'pipeline/cli.ts', "open('../shared/data')"],
    ['one region in one file', 'pages/index.astro', '<h1>Nouvelle-Aquitaine</h1>'],
  ])('%s: %s', (name, path, text) => {
    expect(judgeHouse([{ path, text }])).toEqual([expect.stringContaining(`rule « ${name} »`)]);
  });

  test('and lets an element load a renderer on demand', () => {
    const file = { path: 'elements/x.ts', text: "await import('../map/maplibre/create-map.ts')" };
    expect(judgeHouse([file])).toEqual([]);
  });
});

test('a circle of imports is found, and named once', () => {
  const a = { path: 'map/a.ts', text: "import { b } from './b.ts'" };
  const b = { path: 'map/b.ts', text: "import type { A } from './a.ts'" };
  expect(findCircles([a, b])).toEqual(['src/map/a.ts → src/map/b.ts → src/map/a.ts']);
  expect(findCircles([a, { path: 'map/b.ts', text: '' }])).toEqual([]);
});
