/** Red, green, blue, each between 0 and 255. */
type Rgb = readonly [number, number, number];

/** A colour of somebody's own, made to be read: of marks and links, of their soft ground, and of the text set on them. */
export interface Accent {
  readonly house: string;
  readonly soft: string;
  readonly on: string;
}

/** The bounds that the grounds of each scheme keep (`styles/tokens.css`), as relative luminances of WCAG. */
export const darkestPaper = 0.8;
export const lightestNight = 0.025;

/** More than the 4.5 of WCAG: the accent is read on its own soft ground too. */
const contrast = 5.5;

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** The accents for the light and the dark scheme: the same hue, as light as it must be. Null if it is no `#0a5c8e`. */
export function toAccent(hex: string): { readonly light: Accent; readonly dark: Accent } | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (digits === undefined) return null;
  const asked: Rgb = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb;
  const most = (darkestPaper + 0.05) / contrast - 0.05;
  const least = (lightestNight + 0.05) * contrast - 0.05;
  const dark = moveTo(asked, black, (it) => luminanceOf(it) <= most);
  const light = moveTo(asked, white, (it) => luminanceOf(it) >= least);
  return {
    light: { house: write(dark), soft: write(mix(white, dark, 0.12)), on: write(white) },
    dark: { house: write(light), soft: write(mix(black, light, 0.16)), on: write(black) },
  };
}

/** WCAG 2: 0 for black, 1 for white. */
export function luminanceOf(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** By twentieths, until it will do; the end itself does. */
function moveTo(from: Rgb, end: Rgb, willDo: (color: Rgb) => boolean): Rgb {
  const steps = Array.from({ length: 21 }, (_, step) => mix(from, end, step / 20));
  return steps.find(willDo) ?? end;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((channel, index) =>
    Math.round(channel + ((to[index] ?? 0) - channel) * share),
  ) as unknown as Rgb;
}

function write(color: Rgb): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
