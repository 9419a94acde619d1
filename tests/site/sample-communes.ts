import { type BuiltPage, listPages } from '../browser/pages.ts';

const sampleSize = 100;
const isCommune = ({ path }: BuiltPage) => /^\/communes\/\d/.test(path);

/**
 * Every page, but of the communes the lightest, the heaviest, and a hundred at even steps of weight: they share one
 * template and differ by how much of it they fill, so that thousands would take minutes and tell nothing more.
 */
export function sampleCommunes(): BuiltPage[] {
  const pages = listPages();
  const byWeight = pages
    .filter(isCommune)
    .toSorted((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
  const step = (byWeight.length - 1) / (sampleSize + 1);
  const chosen = Array.from({ length: sampleSize + 2 }, (_, index) => byWeight[Math.round(index * step)]);
  const sample = new Set(chosen.filter((page) => page !== undefined));
  return pages.filter((page) => !isCommune(page) || sample.has(page));
}
