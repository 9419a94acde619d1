import { textComponents } from '../domain/text/text-components.ts';
import type { Finding, MarkupFault } from '../markup/finding.ts';
import { createIssue, type Issue, type IssueCode } from './issues.ts';

const codes: Readonly<Record<MarkupFault, IssueCode>> = {
  unknown: 'text.unknown-component',
  'missing-attribute': 'text.missing-attribute',
  'unknown-attribute': 'text.unknown-attribute',
  'invalid-attribute': 'text.invalid-attribute',
  empty: 'text.empty-component',
  'not-self-closing': 'text.unclosed-component',
  malformed: 'text.malformed-component',
  misplaced: 'text.misplaced-component',
  unclosed: 'text.open-component',
  'stray-closing': 'text.stray-closing',
  'no-components': 'text.no-components',
  'programme-only': 'text.programme-component',
  'missing-file': 'text.missing-file',
  'remote-picture': 'text.remote-picture',
  'missing-alt': 'text.missing-alt',
  'unsafe-link': 'text.unsafe-link',
  html: 'text.html',
  comment: 'text.comment',
  'word-processor': 'text.word-processor',
  'too-deep': 'text.too-deep',
};

/** The sentence for what a body may not hold. */
export function createMarkupIssue(
  { fault, found }: Finding,
  place: Parameters<typeof createIssue>[1],
): Issue {
  const known = fault === 'unknown' ? Object.keys(textComponents) : [];
  return createIssue(codes[fault], place, { found: found.replace(/\s+/g, ' '), known });
}
