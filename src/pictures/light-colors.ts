import tokens from '../styles/tokens.css?raw';

const lightColors = new Map(
  [...tokens.matchAll(/(--[\w-]+):\s*light-dark\((#\w+),/g)].map(([, name, color]) => [name, color]),
);

/** A drawing that leaves the page: the variables of the site are replaced by their light colours. */
export function resolveColors(svg: string): string {
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const color = lightColors.get(name);
    if (!color) throw new Error(`styles/tokens.css gives no light colour for ${name}.`);
    return color;
  });
}
