import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import {
  type EmbedChoice,
  embedAddress,
  limitEmbed,
  wholeMap,
  writeElement,
  writeIframe,
} from '../../../src/domain/explorer/embed-code.ts';

const base = 'https://exemple.fr';
const choice: EmbedChoice = {
  type: ['cls', 'clsm'],
  departement: '33',
  theme: 'sante-mentale',
  statut: 'active',
  hauteur: 480,
  largeur: 640,
  couleur: '#0a5c8e',
};

test.each([
  [wholeMap, '/embed/carte/'],
  [choice, '/embed/carte/?type=cls,clsm&dep=33&theme=sante-mentale&statut=active&couleur=0a5c8e'],
  [{ ...wholeMap, theme: 'a&b' }, '/embed/carte/?theme=a%26b'],
])('the address of a choice', (it, address) => {
  expect(embedAddress(it)).toBe(address);
});

test.each([
  [
    { hauteur: 20, largeur: 1 },
    { hauteur: 360, largeur: 280 },
  ],
  [
    { hauteur: 5000, largeur: 5000 },
    { hauteur: 1200, largeur: 2000 },
  ],
  [
    { hauteur: Number.NaN, largeur: null },
    { hauteur: 600, largeur: null },
  ],
])('sizes stay within limits: %j', (sizes, limited) => {
  expect(limitEmbed({ ...wholeMap, ...sizes })).toMatchObject(limited);
});

describe('the code to paste', () => {
  test('is one frame with its title, lazy, which may ask where its reader is', () => {
    const frame = parse(writeIframe(choice, base, 'Carte « Gironde »')).querySelector('iframe');
    expect(frame?.attributes).toEqual({
      src: `${base}${embedAddress(choice)}`,
      title: 'Carte « Gironde »',
      width: '640',
      height: '480',
      style: 'border: 0; max-width: 100%; max-height: 85vh',
      loading: 'lazy',
      allow: 'geolocation',
    });
  });

  test('or an element, around a link to the same map', () => {
    const root = parse(writeElement(choice, base, 'La carte'));
    expect(root.querySelector('script')?.getAttribute('src')).toBe(`${base}/embed/carte-demarches.js`);
    expect(root.querySelector('carte-demarches')?.attributes).toEqual({
      type: 'cls,clsm',
      departement: '33',
      theme: 'sante-mentale',
      statut: 'active',
      hauteur: '480',
      couleur: '#0a5c8e',
    });
    expect(root.querySelector('carte-demarches > a')?.getAttribute('href')).toBe(
      `${base}/carte/?type=cls,clsm&dep=33&theme=sante-mentale&statut=active`,
    );
  });

  test.each(['"><script>alert(1)</script>', 'a" onload="alert(1)'])('takes a title for text: %s', (title) => {
    const frame = parse(writeIframe(wholeMap, base, title)).querySelectorAll('*');
    expect(frame.map(({ tagName }) => tagName)).toEqual(['IFRAME']);
    expect(frame[0]?.getAttribute('title')).toBe(title);
    expect(frame[0]?.getAttribute('onload')).toBeUndefined();
  });
});
