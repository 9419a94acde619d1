import type { ThemeSheet } from '../sheets/theme-sheet.ts';
import { urls } from '../urls.ts';
import type { JsonLd } from './json-ld.ts';

/** The page of a theme as schema.org says it. `absolute` completes an address of the site. */
export function toThemeJsonLd(
  { theme, essentials, posts }: ThemeSheet,
  absolute: (path: string) => string,
): JsonLd {
  const url = absolute(urls.theme(theme.slug));
  const parts = [
    ...essentials.map(({ id, title }) => ({ name: title, path: urls.resource(id) })),
    ...posts.map(({ id, title }) => ({ name: title, path: urls.post(id) })),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: theme.title,
    description: theme.summary,
    inLanguage: 'fr',
    hasPart: parts.map(({ name, path }) => ({ '@type': 'CreativeWork', name, url: absolute(path) })),
  };
}
