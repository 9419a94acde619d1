import { readFileSync } from 'node:fs';

export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const colors = new Map(
  [...css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light: String(light), dark: String(dark) },
  ]),
);

/** The value of a token of `styles/tokens.css`, `#rrggbb`. */
export function readToken(name: string, scheme: Scheme): string {
  const color = colors.get(name);
  if (!color) throw new Error(`tokens.css: ${name} is missing, or is not light-dark(#rrggbb, #rrggbb)`);
  return color[scheme];
}

/** Linear red, green and blue, between 0 and 1. */
export type Linear = readonly [number, number, number];

export function toLinear(hex: string): Linear {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of WCAG 2, between 1 and 21. */
export function contrast(a: string, b: string): number {
  const luminance = ([red, green, blue]: Linear) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [one, other] = [luminance(toLinear(a)), luminance(toLinear(b))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
