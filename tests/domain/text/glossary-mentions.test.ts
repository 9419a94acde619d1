import { expect, test } from 'vitest';
import { findMentions } from '../../../src/domain/text/glossary-mentions.ts';
import { terms } from '../../site/read-agenda.ts';

test.each([
  ['Le CLS est signé.', ['cls']],
  ['Deux contrats locaux de santé se suivent.', ['cls']],
  ['Un CLSM n’est pas un contrat.', ['clsm']],
  ['Aucune idée, aucun rep, un passage.', []],
  [
    'La médiation en santé, et les déterminants de la santé.',
    ['determinants-de-la-sante', 'mediation-en-sante'],
  ],
  ['L’évaluation d’impact sur la santé examine un projet.', ['eis']],
  ['', []],
])('« %s » uses %o', (text, ids) => {
  expect(
    findMentions(text, terms)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ids);
});
