import fc from 'fast-check';
import { expect, test } from 'vitest';
import { darkestPaper, lightestNight, luminanceOf, toAccent } from '../../../src/domain/explorer/accent.ts';
import { readToken } from '../../styles/tokens.ts';

const luminance = (hex: string) =>
  luminanceOf([1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number]);
const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
const hex = fc.integer({ min: 0, max: 0xffffff }).map((it) => `#${it.toString(16).padStart(6, '0')}`);

test('whatever colour is asked for is read, on every ground, on its soft one, and under its text', () => {
  fc.assert(
    fc.property(hex, (asked) => {
      const accents = toAccent(asked);
      if (!accents) throw new Error(asked);
      for (const [{ house, soft, on }, ground] of [
        [accents.light, darkestPaper],
        [accents.dark, lightestNight],
      ] as const) {
        expect(contrast(luminance(house), ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(luminance(house), luminance(soft))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(luminance(house), luminance(on))).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

test.each(['--color-ground', '--color-surface', '--color-sunken', '--map-land'])(
  'the grounds of the site keep the bounds: %s',
  (token) => {
    expect(luminance(readToken(token, 'light'))).toBeGreaterThanOrEqual(darkestPaper);
    expect(luminance(readToken(token, 'dark'))).toBeLessThanOrEqual(lightestNight);
  },
);

test('a colour that can be read already is kept', () => {
  expect(toAccent('#0a5c8e')?.light.house).toBe('#0a5c8e');
  expect(toAccent('9CC4FF')?.dark.house).toBe('#9cc4ff');
});

test.each(['', 'rouge', '#fff', '#0a5c8', 'url(x)', '#0a5c8e;'])('anything else is no colour: %j', (text) => {
  expect(toAccent(text)).toBeNull();
});
