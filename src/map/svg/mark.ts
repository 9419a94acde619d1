import type { DiscLook, MarkLook } from '../looks.ts';
import { markSize } from '../measures.ts';
import { cssColor } from '../palette.ts';
import { symbolOf, symbolSize } from '../symbols.ts';
import { type Attributes, element, type Markup, text } from './markup.ts';

/** The attributes of a mark that depend on its look: of the whole, of its shape, of its letter. */
export function markAttributes({ type, hollow, dash, opacity }: MarkLook) {
  const [color, paper] = [cssColor(type), cssColor('halo')];
  return {
    whole: { opacity },
    shape: {
      fill: hollow ? paper : color,
      stroke: hollow ? color : paper,
      'stroke-width': hollow ? 2 : 1.5,
      'stroke-dasharray': dash?.join(' '),
    },
    letter: { stroke: hollow ? color : paper },
  } satisfies Record<string, Attributes>;
}

/** The symbol of a type, centred on the origin, `markSize` pixels wide. */
export function drawMark(look: MarkLook): Markup {
  const { shape, letter, letterWidth } = symbolOf(look.type);
  const scale = (markSize - 2) / symbolSize;
  const attributes = markAttributes(look);
  return element(
    'g',
    { transform: `scale(${scale}) translate(${-symbolSize / 2} ${-symbolSize / 2})`, ...attributes.whole },
    element('path', { d: shape, 'stroke-linecap': 'round', ...attributes.shape }),
    element('path', {
      d: letter,
      fill: 'none',
      'stroke-width': letterWidth,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      ...attributes.letter,
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
