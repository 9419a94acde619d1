import { expect, test } from 'vitest';
import { toErrorReport, toMailto } from '../../../src/domain/sheets/error-report.ts';

const report = toErrorReport(
  { id: 'cls-x', name: 'CLS d’Est & Ouest ?cc=a@b.fr&body=<b>' },
  'https://example.org/demarches/cls-x/',
);

test('the message names the sheet and its address, and reaches nobody by itself', () => {
  const mail = new URL(toMailto(report));
  expect(mail.pathname).toBe('');
  expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(mail.searchParams.get('subject')).toBe(report.subject);
  expect(mail.searchParams.get('body')).toContain('https://example.org/demarches/cls-x/\r\n');
});
