import { type FacetName, facetNames, type ResourceEntry } from '../domain/catalogue/resource-filters.ts';
import { foldText } from '../domain/search-text.ts';

/** A notice as the catalogue lists it, and the element that does. */
export interface ListedResource extends ResourceEntry {
  readonly element: HTMLElement;
}

/** Reads the items of the list, `components/resource/ResourceItem.astro`: their attributes are the data of the facets. */
export function readResources(root: ParentNode): ListedResource[] {
  return [...root.querySelectorAll<HTMLElement>('[data-resource]')].map((element) => {
    const { resource: id = '', year, added = '', words = '' } = element.dataset;
    const values = Object.fromEntries(
      facetNames.map((name) => [name, (element.dataset[name] ?? '').split(' ')]),
    ) as Record<FacetName, string[]>;
    let text: string | undefined;
    return {
      element,
      id,
      title: element.querySelector('[data-title]')?.textContent ?? '',
      year: year === undefined ? null : Number(year),
      added,
      values,
      // Folded when first asked for: most visitors never type.
      get text() {
        text ??= foldText(`${element.textContent} ${words}`);
        return text;
      },
    };
  });
}
