import { type MapType, mapTypeIds } from '../domain/initiative-types.ts';

/** The colours of the map, by the token that holds each: `styles/tokens.css` is the one place of their values. */
const tokens = {
  ink: '--color-ink',
  soft: '--color-ink-soft',
  house: '--color-house',
  onHouse: '--color-on-house',
  sea: '--map-sea',
  land: '--map-land',
  neighbour: '--map-neighbour',
  border: '--map-border',
  river: '--map-river',
  town: '--map-town',
  halo: '--map-halo',
  selection: '--map-selection',
} as const;

export type ColorName = keyof typeof tokens | MapType;
export const colorNames: readonly ColorName[] = [
  ...(Object.keys(tokens) as (keyof typeof tokens)[]),
  ...mapTypeIds,
];

/** Computed colours, for the renderer that cannot read CSS variables. */
export type Palette = Readonly<Record<ColorName, string>>;

export function tokenOf(name: ColorName): string {
  return name in tokens ? tokens[name as keyof typeof tokens] : `--color-${name}`;
}

/** As SVG reads it; follows the colour scheme by itself. */
export function cssColor(name: ColorName): string {
  return `var(${tokenOf(name)})`;
}

/** The colours in force inside an element, as `rgb(…)`. A probe is needed: tokens hold `light-dark()`, unresolved. */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  // Forced colours would make one colour of all: the map keeps its own, as its first drawing does.
  probe.style.forcedColorAdjust = 'none';
  host.append(probe);
  const entries = colorNames.map((name) => {
    probe.style.color = cssColor(name);
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as Record<ColorName, string>;
}

/** Tells when the reader or their system changes the colour scheme. */
export function watchColorScheme(signal: AbortSignal, changed: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
  const themes = new MutationObserver(changed);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  signal.addEventListener('abort', () => themes.disconnect());
}
