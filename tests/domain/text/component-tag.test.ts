import { expect, test } from 'vitest';
import {
  type ComponentProblem,
  findComponentProblems,
  readComponentTag,
} from '../../../src/domain/text/component-tag.ts';

test.each<[string, string, ComponentProblem[]]>([
  ['a card', '<FicheRessource id="guide" />', []],
  ['a call-out that opens', '<Encadre titre="À noter">', []],
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
  [
    'a date in words',
    '<Chiffre valeur="5" legende="a" source="b" date="hier" />',
    [{ fault: 'invalid-attribute', name: 'Chiffre.date' }],
  ],
  [
    'an address that runs',
    '<Citation source="a" adresse="javascript:alert(1)">',
    [{ fault: 'invalid-attribute', name: 'Citation.adresse' }],
  ],
  ['a call-out around nothing', '<Encadre titre="À noter" />', [{ fault: 'empty', name: 'Encadre' }]],
  ['a card left open', '<FicheRessource id="a">', [{ fault: 'not-self-closing', name: 'FicheRessource' }]],
])('%s', (_name, source, problems) => {
  const tag = readComponentTag(source);
  expect(tag && findComponentProblems(tag)).toEqual(problems);
});

test.each([
  ['an expression', '<Chiffre valeur={process.env} />'],
  ['an attribute without value', '<Encadre hidden>'],
  ['simple quotes', "<Encadre titre='x'>"],
  ['two tags', '<Encadre titre="x"></Encadre>'],
  ['HTML', '<b>'],
  ['a closing tag with an attribute', '</Encadre titre="x">'],
])('%s is no tag of ours', (_name, source) => {
  expect(readComponentTag(source)).toBeNull();
});

test('the value of an attribute is decoded once', () => {
  expect(readComponentTag('<Encadre titre="« a &lt; b » &quot;c&quot; &amp;lt;">')?.attributes).toEqual({
    titre: '« a < b » "c" &lt;',
  });
});
