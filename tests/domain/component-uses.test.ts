import { expect, test } from 'vitest';
import { findComponentProblems, readComponentUses } from '../../src/domain/component-uses.ts';

test.each<[string, string, { fault: string; name: string }[]]>([
  ['a card', '<FicheRessource id="guide" />', []],
  ['a call-out', '<Encadre titre="À noter">\nUn mot.\n</Encadre>', []],
  ['an unknown name', '<Iframe src="x" />', [{ fault: 'unknown', name: 'Iframe' }]],
  [
    'no source',
    '<Chiffre valeur="59" legende="actions" />',
    [{ fault: 'missing-attribute', name: 'Chiffre.source' }],
  ],
  ['a blank id', '<CarteDemarche id=" " />', [{ fault: 'missing-attribute', name: 'CarteDemarche.id' }]],
  [
    'a misspelt attribute',
    '<FicheEvenement id="a" slug="a" />',
    [{ fault: 'unknown-attribute', name: 'FicheEvenement.slug' }],
  ],
  ['a call-out around nothing', '<Encadre titre="À noter" />', [{ fault: 'empty', name: 'Encadre' }]],
  ['a card left open', '<FicheRessource id="a">', [{ fault: 'not-self-closing', name: 'FicheRessource' }]],
  ['« p<0,05 » and HTML are none of its business', 'p<0,05 <b>gras</b>', []],
])('%s', (_name, body, problems) => {
  expect(findComponentProblems(readComponentUses(body))).toEqual(problems);
});
