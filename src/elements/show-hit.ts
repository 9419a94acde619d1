import type { Mark } from '../domain/search/text-marks.ts';
import type { Hit } from '../search/search-engine.ts';
import { required } from './required.ts';

/** Writes a hit into a copy of its template: `[data-title]`, `[data-note]`, and `[data-kind]` and `[data-excerpt]` if it has them. */
export function showHit(item: HTMLElement, { kind, label, title, note, titleMarks, excerpt }: Hit): void {
  const tag = item.querySelector<HTMLElement>('[data-kind]');
  if (tag) {
    tag.textContent = label;
    tag.dataset.kind = kind;
  }
  required(item, '[data-title]', 'Title of a hit').replaceChildren(...mark(title, titleMarks));
  required(item, '[data-note]', 'Note of a hit').textContent = note;
  const quote = item.querySelector('[data-excerpt]');
  if (excerpt) quote?.replaceChildren(...mark(excerpt.text, excerpt.marks));
  else quote?.remove();
}

/** A text with its marks as elements: never as markup, whatever the text holds. */
function mark(text: string, marks: readonly Mark[]): (Node | string)[] {
  let done = 0;
  const pieces = marks.flatMap(([start, end]) => {
    const marked = document.createElement('mark');
    marked.textContent = text.slice(start, end);
    const piece = [text.slice(done, start), marked];
    done = end;
    return piece;
  });
  return [...pieces, text.slice(done)];
}
