import { idsAt, markElements } from '../ids-at.ts';
import type { MapEvents, MapRenderer } from '../renderer.ts';
import { totalRadius } from '../totals.ts';
import { wearLook } from './wear-look.ts';

/** The part of a map that the SVG of the page can play until a renderer takes over: all but its movements. */
export type StillMap = Pick<MapRenderer, 'show' | 'highlight' | 'select' | 'at' | 'destroy'>;

/** Brings the SVG of `drawMap` to life. A click on open links is kept from leaving the page. */
export function attachStillMap(svg: SVGElement, events: Pick<MapEvents, 'hover' | 'pick'>): StillMap {
  const leaving = new AbortController();
  const { signal } = leaving;
  svg.addEventListener('pointermove', (event) => events.hover(idsAt(svg, event.clientX, event.clientY)), {
    signal,
  });
  svg.addEventListener('pointerleave', () => events.hover([]), { signal });
  svg.addEventListener(
    'click',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      events.pick(idsAt(svg, event.clientX, event.clientY));
    },
    { signal },
  );
  return {
    show: ({ ids, looks, totals }) => {
      for (const element of svg.querySelectorAll<SVGElement>('[data-id]')) {
        const { id = '' } = element.dataset;
        element.toggleAttribute('hidden', !ids.has(id));
        wearLook(element, looks.get(id));
      }
      for (const element of svg.querySelectorAll<SVGElement>('[data-total]'))
        showTotal(element, totals.get(element.dataset.total ?? '') ?? 0);
    },
    highlight: (id) => markElements(svg, id, 'hovered'),
    select: (id) => markElements(svg, id, 'selected'),
    at: (x, y) => {
      const { left, top } = svg.getBoundingClientRect();
      return idsAt(svg, left + x, top + y);
    },
    destroy: () => leaving.abort(),
  };
}

function showTotal(element: SVGElement, count: number): void {
  element.toggleAttribute('hidden', count === 0);
  element.querySelector('circle')?.setAttribute('r', totalRadius(count).toFixed(1));
  const number = element.querySelector('text');
  if (number) number.textContent = String(count);
}
