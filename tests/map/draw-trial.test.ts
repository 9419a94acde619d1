import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { drawTrial } from '../../src/map/svg/draw-trial.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/reference/${name}.topojson`, import.meta.url), 'utf8'));
const trial = [
  { departement: '15', name: 'Cantal', schools: 41, centre: [2.67, 45.05] as const },
  { departement: '69', name: 'Rhône', schools: 8, centre: [4.64, 45.87] as const },
];
const drawing = drawTrial(
  { trial, contours: read('contours'), background: read('fond') },
  'Carte de l’essai',
);
const svg = parse(drawing);

test('shows each département of the trial with its number, inside the drawing', () => {
  expect(svg.querySelectorAll('text').map((text) => text.text)).toEqual(['41', 'Cantal', '8', 'Rhône']);
  const [, , width = 0, height = 0] =
    svg.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
  for (const disc of svg.querySelectorAll('g[transform^="translate"]')) {
    const [x = -1, y = -1] =
      disc
        .getAttribute('transform')
        ?.match(/[-\d.]+/g)
        ?.map(Number) ?? [];
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  }
});

test('draws numbers only', () => expect(drawing).not.toContain('NaN'));
