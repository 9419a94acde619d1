import { type CslItem, formatCslName } from './csl-item.ts';

/**
 * ContextObject in a span (OpenURL, Z39.88-2004): the value of `title` of `<span class="Z3988">`, which reference
 * managers read from a page.
 */
export function toCoins(item: CslItem, address: string): string {
  const isArticle = item.type === 'article-journal';
  const format = isArticle ? 'journal' : 'book';
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rfr_id', `info:sid/${new URL(address).host}`],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft.genre', isArticle ? 'article' : item.type === 'report' ? 'report' : 'document'],
    [isArticle ? 'rft.atitle' : 'rft.btitle', item.title],
    ['rft.jtitle', item['container-title']],
    ['rft.pub', item.publisher],
    ['rft.date', item.issued?.['date-parts'][0]?.[0]?.toString()],
    ['rft.isbn', item.ISBN],
    ['rft.language', item.language],
    ['rft.tpages', item['number-of-pages']?.toString()],
    ...[...(item.author ?? []), ...(item.editor ?? [])].map((name): [string, string] => [
      'rft.au',
      formatCslName(name),
    ]),
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
    ['rft_id', item.URL ?? address],
  ];
  return new URLSearchParams(pairs.filter((pair): pair is [string, string] => Boolean(pair[1]))).toString();
}
