import type { SatteriFeatures } from '@astrojs/markdown-satteri';

/** The Markdown of the site: tables, notes, French words around them, typographic quotes. The header is read before. */
export const features = {
  gfm: {
    footnotes: { label: 'Notes', backLabel: 'Retour à l’appel de note {reference}' },
  },
  smartPunctuation: true,
  frontmatter: false,
} as const satisfies SatteriFeatures;
