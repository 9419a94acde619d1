import type { HeaderRule } from './headers.ts';

/** The `_headers` file of Netlify, Cloudflare Pages and their like. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

/** Reads a `_headers` file back, so that our own server sends what a host would. */
export function parseHeadersFile(text: string): HeaderRule[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const [path = '', ...pairs] = block.split('\n');
      const headers = pairs.map((pair): [string, string] => {
        const colon = pair.indexOf(':');
        return [pair.slice(0, colon).trim(), pair.slice(colon + 1).trim()];
      });
      return { path, headers: Object.fromEntries(headers) };
    });
}

/** The same rules for Apache, which reads `.htaccess` (with mod_headers). */
export function formatHtaccess(rules: readonly HeaderRule[]): string {
  const blocks = rules.flatMap(({ path, headers }) => [
    `  <If "%{REQUEST_URI} =~ m#^${toPattern(path)}#">`,
    ...lines(headers, (name, value) => `    Header always set ${name} "${value}"`),
    '  </If>',
  ]);
  return [
    'ErrorDocument 404 /404.html',
    'AddType application/geo+json .geojson',
    'AddType application/ld+json .jsonld',
    'AddType application/x-research-info-systems .ris',
    'AddType application/x-bibtex .bib',
    '<IfModule mod_headers.c>',
    ...blocks,
    '</IfModule>',
    '',
  ].join('\n');
}

function toPattern(path: string): string {
  const escaped = path.replace(/\/\*$/, '/').replaceAll('.', '\\.');
  return path.endsWith('/*') ? escaped : `${escaped}$`;
}

function lines(headers: HeaderRule['headers'], format: (name: string, value: string) => string): string[] {
  return Object.entries(headers).map(([name, value]) => format(name, value));
}
