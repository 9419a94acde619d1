import { folderOf, targetOf } from './judge.ts';
import { type Import, readImports, type SourceFile } from './read-imports.ts';

/** A rule that the import table cannot say. `find` gives the offending piece of a file, or null. */
export interface HouseRule {
  readonly name: string;
  readonly why: string;
  readonly find: (file: SourceFile) => string | null;
}

export const houseRules: readonly HouseRule[] = [
  {
    name: 'no drawer',
    why: 'a thing is named after what it is, and lies where the table of src/README.md says',
    find: ({ path }) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.exec(path)?.[0] ?? null,
  },
  {
    name: 'no barrel',
    why: 'a name has one address; what a file imports is what it needs',
    find: importOf((it) => it.isReexport),
  },
  {
    name: 'an extension on every path',
    why: 'Node runs the files as they are',
    find: importOf((it) => it.specifier.startsWith('.') && !/\.\w+(\?.*)?$/.test(it.specifier)),
  },
  {
    name: 'renderers on demand',
    why: 'a page never waits for a map library: elements and the map load them by import(), and nothing else does',
    find: importOf((it, { path }) => {
      const renderer = /^src\/map\/(maplibre|leaflet)\//.exec(targetOf(path, it.specifier))?.[0];
      if (!renderer || it.isType || `src/${path}`.startsWith(renderer)) return false;
      return !(['elements', 'map'].includes(folderOf(path)) && it.isDynamic);
    }),
  },
  {
    name: 'on its own',
    why: 'the build reads nothing beside the project',
    find: ({ text }) => /(\.\.\/)+shared\b/.exec(text)?.[0] ?? null,
  },
  {
    name: 'one region in one file',
    why: 'to serve another region, src/site.ts and data/ suffice',
    find: ({ path, text }) => (path === 'site.ts' ? null : (/Nouvelle.Aquitaine/.exec(text)?.[0] ?? null)),
  },
];

export function judgeHouse(files: readonly SourceFile[], rules = houseRules): string[] {
  return rules.flatMap(({ name, why, find }) =>
    files.flatMap((file) => {
      const found = find(file);
      return found === null ? [] : [`src/${file.path}: « ${found} », rule « ${name} » (${why})`];
    }),
  );
}

function importOf(isWrong: (it: Import, file: SourceFile) => boolean): HouseRule['find'] {
  return (file) =>
    /\.(ts|astro)$/.test(file.path)
      ? (readImports(file).find((it) => isWrong(it, file))?.specifier ?? null)
      : null;
}
