import { resourceTypes } from '../catalogue/resource-types.ts';
import type { Resource } from '../resource.ts';
import { type CslItem, formatCslName } from './csl-item.ts';

/** A `<meta name content>`. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** `citation_*` (Google Scholar, Zotero) and Dublin Core, in the order in which readers expect authors. */
export function toCitationMeta(resource: Resource, item: CslItem, address: string): Meta[] {
  const authors = [...(item.author ?? []), ...(item.editor ?? [])].map(formatCslName);
  const year = resource.year?.toString();
  const pdf = resource.format === 'pdf' ? item.URL : undefined;
  const isReport = item.type === 'report';
  const pairs: [string, string | undefined][] = [
    ['citation_title', item.title],
    ...authors.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', year],
    [isReport ? 'citation_technical_report_institution' : 'citation_publisher', item.publisher],
    ['citation_journal_title', item['container-title']],
    ['citation_language', item.language],
    ['citation_isbn', item.ISBN],
    ['citation_doi', item.DOI],
    ['citation_keywords', resource.keywords.join('; ')],
    ['citation_pdf_url', pdf],
    ['citation_fulltext_html_url', pdf ? undefined : item.URL],
    ['citation_abstract_html_url', address],
    ['DC.title', item.title],
    ...authors.map((name): [string, string] => ['DC.creator', name]),
    ['DC.publisher', resource.publisher],
    ['DC.date', year],
    ['DC.type', resourceTypes[resource.type].singular],
    ['DC.language', item.language],
    ...resource.keywords.map((word): [string, string] => ['DC.subject', word]),
    ['DC.description', item.abstract],
    ['DC.identifier', item.DOI ? `doi:${item.DOI}` : (item.URL ?? address)],
    ['DC.rights', resource.licence ?? undefined],
  ];
  return pairs.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
