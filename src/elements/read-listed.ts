import type { Sortable } from '../domain/explorer/sorts.ts';
import { type Status, statusIds } from '../domain/initiative.ts';
import { isInitiativeType } from '../domain/initiative-types.ts';

/** An initiative as the page lists it, and the element that does. */
export interface Listed extends Sortable {
  readonly element: HTMLElement;
}

/** Reads the items of the list, `components/explorer/ResultItem.astro`: their attributes are the data of the filters. */
export function readListed(root: ParentNode): Listed[] {
  return [...root.querySelectorAll<HTMLElement>('[data-initiative]')].flatMap((element) => {
    const {
      id,
      type = '',
      name = '',
      status,
      text = '',
      signed,
      start,
      end,
      checked,
      population,
    } = element.dataset;
    const known = statusIds.find((it): it is Status => it === status);
    if (id === undefined || checked === undefined || !isInitiativeType(type) || !known) return [];
    return [
      {
        element,
        id,
        type,
        name,
        text,
        status: known,
        departements: readWords(element.dataset.departements),
        themes: readWords(element.dataset.themes),
        neighbours: readWords(element.dataset.neighbours),
        signed: signed ?? null,
        start: start ?? null,
        end: end ?? null,
        checked,
        population: population === undefined ? null : Number(population),
      },
    ];
  });
}

function readWords(text = ''): string[] {
  return text.split(' ').filter((word) => word !== '');
}
