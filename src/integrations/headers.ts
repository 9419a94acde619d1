import { adminPolicy } from '../admin/policy.ts';
import { site } from '../site.ts';

/** Headers for every address that `path` covers: an exact path, or a folder and all below it (`/carte/*`). */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};
/** A policy in a `<meta>` cannot say who may frame the page: this part has to be a header. */
const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'" };
/** What a token is typed into says its whole policy twice, here and in its page. */
const guarded = {
  'Content-Security-Policy': [...adminPolicy(site.repository), "frame-ancestors 'none'"].join('; '),
};
const shared = { 'Access-Control-Allow-Origin': '*' };
/** Pages that ask to be isolated take files from elsewhere only where these say that they may. */
const framed = {
  'Content-Security-Policy': 'frame-ancestors *',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  ...shared,
};
/** The folders that are not framed as the others are. */
const special: Readonly<Record<string, HeaderRule['headers']>> = { embed: framed, admin: guarded };
/** Their names hold a digest of their content. */
const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const revalidated = { 'Cache-Control': 'no-cache' };

/**
 * The rules of a built site. Hosts add up all the rules that match, and two policies can only tighten each other:
 * so `frame-ancestors 'none'` is said of each first-level folder (`entries`), never of all with an exception.
 */
export function toHeaderRules(entries: readonly { readonly name: string; readonly isFolder: boolean }[]) {
  const framing = entries.map(({ name, isFolder }) => ({
    path: `/${name}${isFolder ? '/*' : ''}`,
    headers: special[name] ?? unframed,
  }));
  return [
    { path: '/*', headers: everywhere },
    { path: '/', headers: unframed },
    ...framing,
    { path: '/donnees/*', headers: shared },
    { path: '/_astro/*', headers: immutable },
    { path: '/sw.js', headers: revalidated },
    { path: '/embed/carte-demarches.js', headers: revalidated },
  ] satisfies HeaderRule[];
}

/** What a host sends for a path. */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('/*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map((rule) => rule.headers));
}
