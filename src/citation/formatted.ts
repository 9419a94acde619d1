import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../domain/citation/csl-item.ts';

/** A citation to read: as text, and as HTML whose only element is `<i>`. */
export interface FormattedCitation {
  readonly text: string;
  readonly html: string;
}

/** APA in French, the style that comes with the library; reference managers make the others from the files. */
export function formatCitation(item: CslItem): FormattedCitation {
  // APA cites a law by its title alone; what we call « texte réglementaire » has a publisher worth naming.
  const cite = new Cite(item.type === 'legislation' ? { ...item, type: 'report' } : item);
  const style = { template: 'apa', lang: 'fr-FR' } as const;
  const html = mend(cite.format('bibliography', { ...style, format: 'html' }));
  const entry = /class="csl-entry">([\s\S]*?)<\/div>/.exec(html)?.[1];
  if (entry === undefined) throw new Error(`citation-js formatted nothing of « ${item.id} ».`);
  return { text: mend(cite.format('bibliography', { ...style, format: 'text' })).trim(), html: entry.trim() };
}

/** The French of the library lacks an article: « Consulté 22 novembre 2026, à l’adresse ». */
function mend(citation: string): string {
  return citation.replace(/Consulté (?=\d)/g, 'Consulté le ');
}
