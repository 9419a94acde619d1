import { typeset } from './typography.ts';

/** Attributes of components that their reader sees. */
const visibleAttribute = /(?:titre|valeur|legende|texte)="([^"]*)"/g;

/** The body of a text as its reader hears it: no Markdown, no tag, but the words that components show. */
export function toPlainText(body: string): string {
  const text = body
    .replace(/^import .*$/gm, '')
    .replace(/<[A-Za-z/][^>]*>/g, (tag) =>
      [...tag.matchAll(visibleAttribute)].map(([, value]) => value).join(' : '),
    )
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+\.|>)\s+/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/^\|?[-:| ]+\|?$/gm, '')
    .replace(/\s*\|\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return typeset(text);
}
