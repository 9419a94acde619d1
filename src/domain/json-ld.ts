/** A schema.org node, as `JSON.stringify` takes it; `Page.astro` escapes it. */
export type JsonLd = Readonly<Record<string, unknown>>;

export const licenceOuverte = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

/** Where a page stands: names and absolute addresses, from the root down to the page itself. */
export function toBreadcrumbList(trail: readonly { readonly name: string; readonly url: string }[]): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
