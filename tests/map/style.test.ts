import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { layers } from '../../src/map/layers/index.ts';
import { colorNames, type Palette, tokenOf } from '../../src/map/palette.ts';
import { toStyle } from '../../src/map/style.ts';
import { toSources } from '../../src/map/to-sources.ts';
import { readToken, schemes } from '../styles/tokens.ts';
import { background, contours, initiatives, trial } from './fixtures.ts';

const sources = toSources({ initiatives, trial, contours, background });

it.each(schemes)('the style is one that MapLibre accepts, in the %s scheme', (scheme) => {
  const colors = colorNames.map((name) => [name, readToken(tokenOf(name), scheme)]);
  const style = toStyle(layers, sources, Object.fromEntries(colors) as Palette);
  expect(validateStyleMin(style)).toEqual([]);
});

it('asks the network for nothing: no glyphs, no sprite, no tiles', () => {
  const palette = Object.fromEntries(colorNames.map((name) => [name, '#000000'])) as Palette;
  const style = toStyle(layers, sources, palette);
  expect(style).not.toHaveProperty('glyphs');
  expect(style).not.toHaveProperty('sprite');
  expect(Object.values(style.sources).map(({ type }) => type)).not.toContain('vector');
});
