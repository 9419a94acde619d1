import { keywordSchema } from '../schemas/keyword.ts';
import { type Files, paths } from './files.ts';
import { createIssue, type Issue } from './issues.ts';
import { readHeader } from './read-header.ts';
import { decodeUtf8, lineAt } from './read-texts.ts';

/** The list of keywords, which is all YAML: read as the header of a text is, with the same sentences. */
export function checkKeywords(files: Files): Issue[] {
  const file = paths.keywords;
  const bytes = files.get(file);
  if (!bytes) return [];
  const source = decodeUtf8(bytes);
  if (source === null) return [createIssue('text.not-utf-8', { file })];
  const read = readHeader(`---\n${source}\n---\n`);
  if ('reason' in read) {
    // The line of « --- » is ours.
    const line = Math.max(1, Math.min((read.line ?? 2) - 1, source.trimEnd().split('\n').length));
    const found = (source.split('\n')[line - 1] ?? '').trim();
    return [createIssue('keywords.unreadable', { file, line }, { found, other: read.reason })];
  }
  const { header } = read;
  if (!Array.isArray(header) || header.length === 0) return [createIssue('keywords.no-list', { file })];
  return checkEntries(file, header, listLines(source));
}

function checkEntries(file: string, entries: readonly unknown[], lines: readonly number[]): Issue[] {
  const ids = new Set<string>();
  return entries.flatMap((entry, index) => {
    const line = lines[index];
    const place = { file, ...(line !== undefined && { line }) };
    const { data, error } = keywordSchema.safeParse(entry);
    if (!data)
      return (error?.issues ?? []).map(({ path, message }) =>
        createIssue('text.invalid-field', { ...place, column: path.join('.') }, { found: message }),
      );
    const isNew = !ids.has(data.id);
    ids.add(data.id);
    return isNew ? [] : [createIssue('keywords.repeated', place, { found: data.id })];
  });
}

/** The line of each entry: a dash at the margin. */
function listLines(source: string): number[] {
  return [...source.matchAll(/^- /gm)].map(({ index }) => lineAt(source, index));
}
