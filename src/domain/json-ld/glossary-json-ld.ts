import type { GlossaryTerm } from '../glossary-term.ts';
import type { JsonLd } from './json-ld.ts';

/** The glossary as schema.org says it. `address` is that of its page, absolute; `name` its title. */
export function toGlossaryJsonLd(terms: readonly GlossaryTerm[], name: string, address: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': `${address}#glossaire`,
    url: address,
    name,
    inLanguage: 'fr',
    hasDefinedTerm: terms.map((term) => toDefinedTerm(term, address)),
  };
}

function toDefinedTerm({ id, term, expansion, synonyms, definition, source }: GlossaryTerm, address: string) {
  const others = [...(expansion ? [expansion] : []), ...synonyms];
  return {
    '@type': 'DefinedTerm',
    '@id': `${address}#${id}`,
    name: term,
    ...(others.length > 0 && { alternateName: others }),
    description: definition,
    ...(source.url && { isBasedOn: source.url }),
    inDefinedTermSet: `${address}#glossaire`,
  };
}
