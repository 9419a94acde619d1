import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** Words as outlines, since a build machine may have no font at all: the typeface of the site, bold, from its package. */
const font = openFont();

/** A line of text: path data with its origin on the baseline at the left, and its width, at a size in pixels. */
export function outlineText(text: string, size: number): { readonly path: string; readonly width: number } {
  // The typeface lacks the narrow no-break space.
  const run = font.layout(text.replace(/\u202f/g, '\u00a0'));
  const scale = size / font.unitsPerEm;
  let x = 0;
  const paths = run.glyphs.map((glyph, index) => {
    const path = glyph.path.scale(scale, -scale).translate(x, 0).toSVG();
    x += (run.positions[index]?.xAdvance ?? 0) * scale;
    return path;
  });
  return { path: paths.join(''), width: x };
}

function openFont(): Font {
  const name =
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2';
  const opened = create(readFileSync(createRequire(import.meta.url).resolve(name)));
  if ('fonts' in opened) throw new Error(`${name} is a collection of fonts.`);
  return opened;
}
