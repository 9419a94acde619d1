import { symbols } from '../layers/symbols.ts';
import { territories } from '../layers/territories.ts';
import { markAttributes } from './mark.ts';
import type { Attributes } from './markup.ts';
import { surfaceAttributes } from './surface.ts';

/** Gives another look to a territory or a symbol that is drawn already: one path, or the shape and letter of a mark. */
export function wearLook(drawn: HTMLElement | SVGElement, name: string | undefined): void {
  if (name === undefined || drawn.dataset.look === name) return;
  const paths = drawn.matches('path') ? [drawn] : [...drawn.querySelectorAll('path')];
  const [shape, letter] = paths;
  const [surface, mark] = [territories.looks[name], symbols.looks[name]];
  if (!shape || !surface || !mark) return;
  drawn.dataset.look = name;
  if (!letter) {
    setAttributes(shape, surfaceAttributes(surface));
    return;
  }
  const attributes = markAttributes(mark);
  setAttributes(shape.parentElement, attributes.whole);
  setAttributes(shape, attributes.shape);
  setAttributes(letter, attributes.letter);
}

function setAttributes(element: Element | null, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element?.removeAttribute(name);
    else element?.setAttribute(name, String(value));
  }
}
