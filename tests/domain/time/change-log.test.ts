import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChangeLog } from '../../../src/domain/time/change-log.ts';

test('versions, their day and their changes, joined over lines', () => {
  const log =
    'Ce journal…\n\n### 1er mars 2027\n\n- Ajout d’un\n  contrat.\n- Retrait.\n\n### 22 novembre 2026\n\n- Première version.\n';
  expect(readChangeLog(log)).toEqual([
    { day: '2027-03-01', title: '1er mars 2027', items: ['Ajout d’un contrat.', 'Retrait.'] },
    { day: '2026-11-22', title: '22 novembre 2026', items: ['Première version.'] },
  ]);
});

test('a heading that is no day is refused, in words', () => {
  expect(() => readChangeLog('### Bientôt\n\n- Rien.')).toThrow('« Bientôt » n’est pas une date');
});

test('the log of this project is read whole, the latest first', () => {
  const changes = readChangeLog(readFileSync('CHANGELOG.md', 'utf8'));
  const days = changes.map(({ day }) => day);
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(changes.filter(({ items }) => items.length === 0)).toEqual([]);
});
