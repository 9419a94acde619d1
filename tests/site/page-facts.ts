import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import type { BuiltPage } from '../browser/pages.ts';

/** What the tests ask of a built page, so that no test keeps thousands of documents. */
export interface PageFacts {
  readonly path: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly isIndexed: boolean;
  readonly headings: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Addresses of everything that the page links to or loads, as written. */
  readonly addresses: ReadonlySet<string>;
  /** Contents of the structured data blocks. */
  readonly jsonLd: readonly string[];
}

export function readPageFacts({ path, file }: BuiltPage): PageFacts {
  const document = parse(readFileSync(file, 'utf8'));
  const all = (selector: string, attribute: string) =>
    document.querySelectorAll(selector).flatMap((element) => element.getAttribute(attribute) ?? []);
  const first = (selector: string, attribute: string) => all(selector, attribute)[0] ?? '';
  const sets = all('[srcset]', 'srcset').flatMap((set) =>
    set.split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []),
  );
  return {
    path,
    language: first('html', 'lang'),
    title: document.querySelector('title')?.text.trim() ?? '',
    description: first('meta[name=description]', 'content'),
    canonical: first('link[rel=canonical]', 'href'),
    isIndexed: !first('meta[name=robots]', 'content').includes('noindex'),
    headings: document.querySelectorAll('h1').map((heading) => heading.text.trim()),
    ids: new Set([...all('[id]', 'id'), ...all('a[name]', 'name')]),
    addresses: new Set([
      ...all('[href]:not([rel=canonical])', 'href'),
      ...all('[src]', 'src'),
      ...all('[action]', 'action'),
      ...all('meta[property="og:image"]', 'content'),
      ...sets,
    ]),
    jsonLd: document.querySelectorAll('script[type="application/ld+json"]').map((script) => script.rawText),
  };
}
