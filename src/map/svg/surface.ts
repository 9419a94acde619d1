import { hatches } from '../hatches.ts';
import type { LineLook, SurfaceLook } from '../looks.ts';
import { cssColor } from '../palette.ts';
import { element, type Markup } from './markup.ts';

/** Attributes of a line, in pixels of the screen whatever the scale of the drawing. */
export function lineAttributes({ color, width, opacity, dash }: LineLook) {
  return {
    fill: 'none',
    stroke: cssColor(color),
    'stroke-width': width,
    'stroke-opacity': opacity,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': dash?.[0] === 0 ? 'round' : undefined,
    'stroke-linejoin': 'round',
    'vector-effect': 'non-scaling-stroke',
  };
}

/** Fill of a surface: its pattern where it is hatched. */
export function surfaceAttributes(look: SurfaceLook) {
  const line = look.line ? lineAttributes(look.line) : {};
  return look.hatch
    ? { ...line, fill: `url(#${patternId(look)})` }
    : { ...line, fill: cssColor(look.fill), 'fill-opacity': look.opacity };
}

/** Fill and hatch as one pattern, so that a territory is one path. */
export function drawPattern(look: SurfaceLook): Markup {
  const { size, path, width } = hatches[look.hatch?.name ?? 'dots'];
  const color = cssColor(look.fill);
  return element(
    'pattern',
    { id: patternId(look), width: size, height: size, patternUnits: 'userSpaceOnUse' },
    element('rect', { width: size, height: size, fill: color, 'fill-opacity': look.opacity }),
    element('path', {
      d: path,
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-opacity': look.hatch?.opacity,
      'stroke-linecap': 'round',
    }),
  );
}

function patternId({ fill, hatch }: SurfaceLook): string {
  return `hatch-${fill}-${hatch?.name}-${Math.round((hatch?.opacity ?? 0) * 100)}`;
}
