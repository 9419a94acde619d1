import { describe, expect, test } from 'vitest';
import {
  countFacet,
  facetNames,
  filterResources,
  type ResourceChoices,
  type ResourceEntry,
  readFacets,
} from '../../../src/domain/catalogue/resource-filters.ts';
import { resourceSorts, sortResources } from '../../../src/domain/catalogue/resource-sorts.ts';
import { foldText } from '../../../src/domain/search-text.ts';
import { notices } from '../../site/read-notices.ts';

const entries: ResourceEntry[] = notices.map((notice) => ({
  id: notice.id,
  title: notice.title,
  year: notice.year,
  added: notice.added,
  values: readFacets(notice),
  text: foldText(`${notice.title} ${notice.abstract}`),
}));
const optionsOf = (name: (typeof facetNames)[number]) => [
  ...new Set(entries.flatMap((it) => it.values[name])),
];

/** What the facets promise, said again without the code that keeps the promise. */
function accepts(entry: ResourceEntry, choices: ResourceChoices): boolean {
  return facetNames.every((name) => {
    const chosen = choices[name] ?? [];
    return chosen.length === 0 || entry.values[name].some((value) => chosen.includes(value));
  });
}

describe.each<ResourceChoices>([
  {},
  { theme: ['evaluation'] },
  { theme: ['evaluation', 'precarite'], type: ['rapport', 'guide'] },
  { etape: ['diagnostic'], critere: ['partenariats'], public: ['elus'] },
  { demarche: ['cls'], echelle: ['locale'], acces: ['libre'] },
  { annee: ['non-precise'] },
  { theme: ['autonomie'], annee: ['1901'] },
])('with %o', (choices) => {
  test('keeps what each facet accepts, in order', () => {
    const expected = entries.filter((entry) => accepts(entry, choices));
    expect(filterResources(entries, choices)).toEqual(expected);
  });

  test.each(facetNames)('counts for each option of « %s » what choosing it alone would show', (name) => {
    const counts = countFacet(entries, choices, name);
    for (const option of optionsOf(name)) {
      const naive = entries.filter((entry) => accepts(entry, { ...choices, [name]: [option] }));
      expect(counts.get(option) ?? 0, option).toBe(naive.length);
    }
  });
});

describe('the text filter', () => {
  test.each([
    ['SANTE mentale', true],
    ['l’évaluation', true],
    ['évaluation zzz', false],
    ['', true],
    [')(*&^%$', true],
  ])('« %s » finds something: %s', (query, found) => {
    expect(filterResources(entries, { q: [query] }).length > 0).toBe(found);
  });
});

describe('every order', () => {
  test.each(resourceSorts)('« %s » loses nothing', (sort) => {
    const ids = sortResources(entries, sort).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
  });

  test('by year, the latest comes first and the unknown last', () => {
    const years = sortResources(entries, 'annee').map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(years.at(-1)).toBeNull();
  });
});
