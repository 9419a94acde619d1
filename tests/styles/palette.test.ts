import { describe, expect, test } from 'vitest';
import { brand } from '../../src/components/site/brand.ts';
import { mapTypeIds } from '../../src/domain/initiative-types.ts';
import { distanceFor, visions } from './colour-vision.ts';
import { contrast, readToken, schemes } from './tokens.ts';

const papers = ['--color-ground', '--color-surface', '--color-sunken'];

describe.each(schemes)('%s', (scheme) => {
  const color = (name: string) => readToken(name, scheme);

  test.each([
    ['--color-ink', papers, 7],
    ['--color-ink-soft', papers, 4.5],
    ['--color-house', [...papers, '--color-house-soft'], 4.5],
    ['--color-on-house', ['--color-house', '--color-house-strong'], 4.5],
    ['--color-warning', [...papers, '--color-warning-soft'], 4.5],
    ['--color-focus', papers, 3],
    ['--color-line-strong', papers, 3],
    ['--map-town', ['--map-land', '--map-neighbour'], 4.5],
    ['--map-border', ['--map-land'], 3],
    ...mapTypeIds.map((type) => [`--color-${type}`, [...papers, '--map-land'], 4.5] as const),
  ] as const)('%s can be read on %j', (name, grounds, least) => {
    for (const ground of grounds) expect(contrast(color(name), color(ground)), ground).toBeGreaterThan(least);
  });

  test.each(Object.entries(visions))('the types stay apart: %s', (_, vision) => {
    const pairs = mapTypeIds.flatMap((a, index) => mapTypeIds.slice(index + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      const distance = distanceFor(vision, color(`--color-${a}`), color(`--color-${b}`));
      expect(distance, `${a} and ${b}`).toBeGreaterThan(0.1);
    }
  });
});

test('icons and shared pictures have the colours of the pages', () => {
  expect(brand.light).toEqual({
    ground: readToken('--color-ground', 'light'),
    house: readToken('--color-house', 'light'),
    soft: readToken('--color-house-soft', 'light'),
  });
  expect(brand.dark).toEqual({
    ground: readToken('--color-ground', 'dark'),
    house: readToken('--color-house', 'dark'),
  });
});
