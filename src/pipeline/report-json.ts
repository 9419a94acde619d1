import { type Issue, isError } from './issues.ts';

/** For another program: the counts, then each issue with its place, code, severity and sentence. */
export function reportJson(initiatives: number, issues: readonly Issue[]): string {
  const errors = issues.filter(isError).length;
  const warnings = issues.length - errors;
  return JSON.stringify({ initiatives, errors, warnings, issues }, null, 2);
}
