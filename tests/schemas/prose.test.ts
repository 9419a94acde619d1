import { expect, test } from 'vitest';
import { readProse } from '../../src/schemas/prose.ts';

function faultsOf(text: string): string[] {
  const faults: string[] = [];
  readProse(text, (fault) => faults.push(fault), 300);
  return faults;
}

test.each([
  ['Contact : prenom.nom@ville.fr.', ['field.personal-data']],
  ['(a@b.fr)', ['field.personal-data']],
  ['mailto:a@b.fr', ['field.personal-data']],
  ['a@b, un c@d et deux @', []],
  ['05 56 00 00 00', ['field.personal-data']],
  ['Ville de Bordeaux', []],
])('%s', (text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

const million = 1_000_000;
test.each([
  ['x'.repeat(million), []],
  ['@'.repeat(million), []],
  ['a@'.repeat(million), []],
  ['a.'.repeat(million), []],
  ['<'.repeat(million), []],
  ['0 '.repeat(million), []],
])('a cell of a million signs is refused, and read once (%#)', (text, faults) => {
  expect(faultsOf(text)).toEqual(['field.too-long', ...faults]);
});
