import { expect, test } from 'vitest';
import { isSafeTarget, isWebAddress } from '../../src/domain/web-address.ts';

test.each([
  ['/ressources/', true],
  ['#criteres', true],
  ['images/photo.jpg', true],
  ['?q=a:b', true],
  ['/a:b', true],
  ['https://exemple.fr', true],
  ['HTTP://exemple.fr', true],
  ['mailto:contact@exemple.fr', true],
  ['tel:+33500000000', true],
  ['javascript:alert(1)', false],
  ['JavaScript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['java\tscript:alert(1)', false],
  ['\u0001javascript:alert(1)', false],
  ['java\u200bscript:alert(1)', false],
  ['vbscript:x', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['blob:x', false],
])('a link to %j: %s', (url, safe) => {
  expect(isSafeTarget(url)).toBe(safe);
});

test.each([
  ['https://www.has-sante.fr', true],
  ['http://exemple.fr/a?b#c', true],
  ['https://localhost', false],
  ['/ressources/', false],
  ['javascript:alert(1)', false],
  ['exemple.fr', false],
])('%j is an address of the web: %s', (text, is) => {
  expect(isWebAddress(text)).toBe(is);
});
