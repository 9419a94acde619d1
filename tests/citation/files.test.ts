import { describe, expect, test } from 'vitest';
import { writeBibtex } from '../../src/citation/bibtex.ts';
import { formatCitation } from '../../src/citation/formatted.ts';
import { writeRis } from '../../src/citation/ris.ts';
import type { CslItem } from '../../src/domain/citation/csl-item.ts';
import { readBibtex, readRis } from '../site/read-references.ts';

const item: CslItem = {
  id: 'agir-2022',
  type: 'report',
  title: 'Agir à 100 % : « R&D », #santé_mentale et {précarité}',
  language: 'fr',
  author: [{ family: 'de Saint-Pol', given: 'Émilie' }, { literal: 'Direction de la santé, pôle & appui' }],
  publisher: 'Ireps & Cie',
  issued: { 'date-parts': [[2022]] },
  accessed: { 'date-parts': [[2026, 11, 22]] },
  abstract:
    'Un résumé qui dépasse de beaucoup la longueur à laquelle on coupait les lignes autrefois. '.repeat(9),
  keyword: 'santé mentale,quartier prioritaire',
  URL: 'https://exemple.fr/a_b?c=1&d=50%25#e',
};

describe.each([
  ['RIS', (it: CslItem) => readRis(writeRis(it))],
  ['BibTeX', (it: CslItem) => readBibtex(writeBibtex(it))],
])('%s is read back by another program', (_, exchange) => {
  test('with every sign that its syntax uses', () => {
    expect(exchange(item)).toMatchObject({
      errors: [],
      type: 'report',
      title: item.title,
      publisher: 'Ireps & Cie',
      year: '2022',
      keywords: ['santé mentale', 'quartier prioritaire'],
      url: item.URL,
    });
  });

  test('with a long abstract in one piece', () => {
    expect(exchange(item).abstract.trim()).toBe(item.abstract.trim());
  });

  test('with persons and organisations', () => {
    const [person = '', organisation = ''] = exchange(item).names;
    expect(person).toContain('Émilie');
    expect(organisation.replace(', ', ' ')).toContain('pôle & appui');
  });
});

describe('RIS', () => {
  const lines = writeRis({ ...item, type: 'webpage' }).split('\r\n');

  test('begins with the type, ends with the end, and keeps the id whole', () => {
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-2)).toBe('ER  - ');
    expect(lines).toContain('ID  - agir-2022');
  });

  test('says on which day the page was seen', () => {
    expect(lines.find((line) => line.startsWith('Y2'))).toContain('2026/11/22');
    expect(lines.filter((line) => line.startsWith('M1'))).toEqual([]);
  });

  test.each(['motion_picture', 'broadcast'] as const)('keeps the authors of a %s', (type) => {
    expect(readRis(writeRis({ ...item, type })).names).toHaveLength(2);
  });

  test('never lets that day pass for the year of a document that has none', () => {
    const { issued, ...undated } = item;
    const text = writeRis(undated);
    expect(readRis(text).year).toBe('');
    expect(text).toContain('N1  - Consulté le 22 novembre 2026\r\n');
  });
});

test('BibTeX says nothing in English', () => {
  expect(writeBibtex(item)).not.toMatch(/online|accessed/i);
});

describe('the formatted citation', () => {
  test('is APA in French', () => {
    const { text } = formatCitation({ ...item, issued: { 'date-parts': [] } });
    expect(text.replaceAll('\u00a0', ' ')).toMatch(/^de Saint-Pol, É\. .* \(s\. d\.\)/);
    expect(text).toContain('Consulté le 22');
  });

  test('names who publishes a regulation', () => {
    const { author, ...anonymous } = item;
    expect(formatCitation({ ...anonymous, type: 'legislation' }).text).toContain('Ireps & Cie');
  });

  test('lets no sign of the title act as HTML', () => {
    expect(formatCitation({ ...item, title: '<script>x</script>' }).html).not.toContain('<script');
  });
});
