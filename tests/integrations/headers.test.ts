import { expect, test } from 'vitest';
import { headersOf, toHeaderRules } from '../../src/integrations/headers.ts';
import { formatHeadersFile, formatHtaccess, parseHeadersFile } from '../../src/integrations/headers-file.ts';

const rules = toHeaderRules([
  { name: '404.html', isFolder: false },
  { name: 'admin', isFolder: true },
  { name: 'carte', isFolder: true },
  { name: 'embed', isFolder: true },
]);

test.each([
  ['/', "frame-ancestors 'none'"],
  ['/carte/', "frame-ancestors 'none'"],
  ['/404.html', "frame-ancestors 'none'"],
  ['/embed/carte/', 'frame-ancestors *'],
  ['/embedded/', undefined],
])('%s is framed as its folder says: %s', (path, policy) => {
  expect(headersOf(rules, path)['Content-Security-Policy']).toBe(policy);
});

test('the editor is told its whole policy, in which scripts are ours alone and no inline one runs', () => {
  const policy = headersOf(rules, '/admin/')['Content-Security-Policy'] ?? '';
  const directives = policy.split('; ');
  expect(directives).toEqual(
    expect.arrayContaining([
      "default-src 'self'",
      "script-src 'self'",
      "object-src 'none'",
      "frame-ancestors 'none'",
    ]),
  );
  expect(directives.find((directive) => directive.startsWith('connect-src'))).toMatch(
    /^connect-src 'self' blob: data: https:\/\/[\w.]+$/,
  );
});

test('no address receives two policies: hosts would apply both', () => {
  const policies = rules
    .filter(({ headers }) => 'Content-Security-Policy' in headers)
    .map(({ path }) => path);
  expect(policies).not.toContain('/*');
  expect(new Set(policies).size).toBe(policies.length);
});

test('the headers file says the rules, and nothing is lost in reading it back', () => {
  expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules);
});

test('Apache gets the same rules', () => {
  const text = formatHtaccess(rules);
  expect(text).toContain(
    '<If "%{REQUEST_URI} =~ m#^/embed/#">\n    Header always set Content-Security-Policy "frame-ancestors *"',
  );
  expect(text).toContain('m#^/404\\.html$#');
});

test('the script of the embed kit may be loaded by any site, and is asked for again each time', () => {
  expect(headersOf(rules, '/embed/carte-demarches.js')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'no-cache',
  });
});
