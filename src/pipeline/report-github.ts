import { type Issue, isError } from './issues.ts';

/** Workflow commands of GitHub: one annotation an issue, on the line of the file. */
export function reportGithub(issues: readonly Issue[]): string {
  return issues.map(formatAnnotation).join('\n');
}

function formatAnnotation(issue: Issue): string {
  const { file, line, column, message, code } = issue;
  const properties = [`file=${escapeProperty(file)}`, `line=${line ?? 1}`, `title=${escapeProperty(code)}`];
  const text = column ? `Colonne « ${column} » : ${message}` : message;
  return `::${isError(issue) ? 'error' : 'warning'} ${properties.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
