import { expect, test } from 'vitest';
import { completeness, recommendedFields } from '../../../src/domain/quality/completeness.ts';
import { resourceFields } from '../../../src/schemas/resource-fields.ts';
import { notices } from '../../site/read-notices.ts';

const [notice] = notices;
if (!notice) throw new Error('there is no notice');
const full = {
  ...notice,
  links: { ...notice.links, official: 'https://exemple.fr' },
  keywords: ['a'],
  reason: 'b',
  steps: ['diagnostic'],
  criteria: ['planification'],
  subjects: ['cls'],
  audiences: ['elus'],
  scale: 'locale',
  contributors: [{ organisation: 'c' }],
  year: 2024,
  access: 'libre',
  format: 'pdf',
  pages: 12,
  related: ['d'],
  checked: '2026-11-22',
  type: 'guide',
} as const satisfies typeof notice;

test('a full notice lacks nothing', () => {
  expect(completeness(full)).toEqual({ share: 1, missing: [] });
});

test.each([
  ['pourquoi', { reason: null }],
  ['annee', { year: null }],
  ['pages', { pages: null }],
  ['duree', { type: 'video' as const }],
  ['adresse', { links: { ...full.links, official: null, file: null } }],
])('without « %s », it lacks that alone', (field, change) => {
  const { share, missing } = completeness({ ...full, ...change });
  expect(missing.map((lack) => lack.field)).toEqual([field]);
  expect(share).toBeLessThan(1);
});

test('a page of the web is not asked how many sheets it has', () => {
  expect(completeness({ ...full, format: 'page-web', pages: null }).missing).toEqual([]);
});

test('every field is one of the form, under its name, with a reason', () => {
  const labels = new Map(Object.entries(resourceFields).map(([name, it]) => [name, it.meta()?.title]));
  for (const { field, label, why } of recommendedFields) {
    expect(labels.get(field)).toBe(label);
    expect(why).toMatch(/^\p{Lu}.{20,}\.$/u);
  }
});
