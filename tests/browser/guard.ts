import type { Page } from 'playwright-core';

/** What must never happen on a page, told in one line each. */
export type Complaint = string;

/**
 * Watches a page from before its first request: console errors, exceptions, violations of the content policy,
 * requests that fail, requests to anyone else. Read `complaints` after the visit: it must be empty.
 */
export async function guard(page: Page, origin: string): Promise<readonly Complaint[]> {
  const complaints: Complaint[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console : ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception : ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin)
      complaints.push(`tiers : ${request.url()}`);
  });
  page.on('requestfailed', (request) =>
    complaints.push(`échec : ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('response', (response) => {
    const expected = response.request().isNavigationRequest();
    if (response.status() >= 400 && !expected) complaints.push(`${response.status()} : ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      console.error(
        `politique : ${violation.effectiveDirective} refuse ${violation.blockedURI} ${violation.sample}`,
      );
    });
  });
  return complaints;
}
