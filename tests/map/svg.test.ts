import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { layers } from '../../src/map/layers/index.ts';
import type { MapInput } from '../../src/map/sources.ts';
import { drawMap } from '../../src/map/svg/draw-map.ts';
import { toMapFrames, toSources } from '../../src/map/to-sources.ts';
import { background, contours, initiatives, trial } from './fixtures.ts';

function draw(input: Partial<MapInput> = {}) {
  const sources = toSources({ initiatives, trial, contours, background, ...input });
  return parse(drawMap({ layers, sources, frames: toMapFrames(sources), name: 'Carte' }));
}

describe('the map of the build', () => {
  it('holds every drawable initiative as a named link, out of the order of tabs', () => {
    const links = draw().querySelectorAll('a');
    expect(links.map((link) => link.getAttribute('data-id')).sort()).toEqual(
      initiatives.map(({ id }) => id).sort(),
    );
    for (const link of links) {
      expect(link.getAttribute('href')).toBe(`/demarches/${link.getAttribute('data-id')}/`);
      expect(link.getAttribute('tabindex')).toBe('-1');
      expect(link.querySelector('title')?.text).toMatch(/^(Surface|Point) /);
    }
  });

  it('draws nothing where nothing may be drawn', () => {
    const hidden = initiatives.slice(0, 1).map((it) => ({ ...it, geometry: null }));
    expect(draw({ initiatives: hidden }).querySelectorAll('a')).toEqual([]);
  });

  it('shows the trial by département, and nothing finer', () => {
    const discs = draw().querySelectorAll('[data-layer="schools"] > g');
    expect(discs.map((disc) => disc.getAttribute('data-id'))).toEqual([
      'ecole-15',
      'ecole-38',
      'ecole-42',
      'ecole-69',
    ]);
  });

  it.each([
    '</title><script>alert(1)</script>',
    '" onload="alert(1)',
    '<img src=x onerror=alert(1)>',
    'a & b < c',
  ])('takes a name for text: %s', (name) => {
    const drawing = draw({ initiatives: initiatives.slice(0, 1).map((it) => ({ ...it, name })) });
    expect(drawing.querySelector('a title')?.text).toBe(name);
    expect(drawing.querySelectorAll('script, img, [onload]')).toEqual([]);
  });
});
