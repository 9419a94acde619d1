import { describe, expect, test } from 'vitest';
import { formatContributors, toResourceNotice } from '../../../src/domain/sheets/resource-notice.ts';
import { notices } from '../../site/read-notices.ts';

const [notice] = notices;
if (!notice) throw new Error('content/ressources/ is empty.');
const departements = [
  { code: '33', name: 'Gironde', inRegion: true },
  { code: '40', name: 'Landes', inRegion: true },
  { code: '65', name: 'Hautes-Pyrénées', inRegion: false },
];
const shelf = {
  resources: notices,
  themes: [],
  initiatives: [],
  departements,
  posts: [],
  programmes: [],
  today: '2026-11-22',
};
const look = (changes: Partial<typeof notice>) => toResourceNotice({ ...notice, ...changes }, shelf);

describe('a notice is flagged', () => {
  test.each([
    ['2025-11-22', false],
    ['2025-11-21', true],
    ['2025', false],
    [null, true],
  ])('when it was last read on %s: %s', (checked, stale) => expect(look({ checked }).stale).toBe(stale));
});

describe('a notice applies', () => {
  test.each([
    [['33', '40'], true, ['33', '40']],
    [['33'], false, ['33']],
    [['33', '65'], false, ['33', '65']],
    [['99'], false, []],
  ])('in %o: the whole region, %s', (territories, wholeRegion, codes) => {
    const { places } = look({ territories });
    expect(places.wholeRegion).toBe(wholeRegion);
    expect(places.departements.map(({ code }) => code)).toEqual(codes);
  });
});

test.each([
  [[], null],
  [[{ organisation: 'Insee' }], 'Insee'],
  [
    [
      { family: 'Bec', given: null, director: false },
      { family: 'Vuattoux', given: 'Patrick', director: true },
    ],
    'Bec et Patrick\u00a0Vuattoux (dir.)',
  ],
])('%o are written « %s »', (contributors, words) => expect(formatContributors(contributors)).toBe(words));
