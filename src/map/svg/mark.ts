import type { DiscLook, MarkLook } from '../looks.ts';
import { markSize } from '../measures.ts';
import { cssColor } from '../palette.ts';
import { symbolOf, symbolSize } from '../symbols.ts';
import { element, type Markup, text } from './markup.ts';

/** The symbol of a type, centred on the origin, `markSize` pixels wide. */
export function drawMark({ type, hollow, dash, opacity }: MarkLook): Markup {
  const { shape, letter, letterWidth } = symbolOf(type);
  const scale = (markSize - 2) / symbolSize;
  const ink = hollow ? cssColor(type) : cssColor('halo');
  return element(
    'g',
    { transform: `scale(${scale}) translate(${-symbolSize / 2} ${-symbolSize / 2})`, opacity },
    element('path', {
      d: shape,
      fill: hollow ? cssColor('halo') : cssColor(type),
      stroke: hollow ? cssColor(type) : cssColor('halo'),
      'stroke-width': hollow ? 2 : 1.5,
      'stroke-linecap': 'round',
      'stroke-dasharray': dash?.join(' '),
    }),
    element('path', {
      d: letter,
      fill: 'none',
      stroke: ink,
      'stroke-width': letterWidth,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
}

/** A number in a disc, centred on the origin. */
export function drawDisc(look: DiscLook, radius: number, content: string): Markup {
  return element(
    'g',
    {},
    element('circle', {
      r: radius.toFixed(1),
      fill: cssColor(look.fill),
      'fill-opacity': look.opacity,
      stroke: cssColor('halo'),
      'stroke-width': 1.5,
    }),
    element(
      'text',
      {
        'text-anchor': 'middle',
        dy: '.35em',
        fill: cssColor(look.text),
        'font-size': 15,
        'font-weight': 600,
      },
      text(content),
    ),
  );
}
