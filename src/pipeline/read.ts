import { CsvError, parse } from 'csv-parse/sync';
import { decode } from './decode.ts';
import { createIssue, type Issue } from './issues.ts';

/** A CSV file as text: nothing is judged yet but that it is a table. */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Bytes → text rows, or the reason why not. */
export function read(file: string, bytes: Uint8Array): { table: Table | null; issues: Issue[] } {
  const { text: decoded, issues } = decode(file, bytes);
  const refuse = (issue: Issue) => ({ table: null, issues: [...issues, issue] });
  if (decoded === null) return { table: null, issues };
  const text = decoded.replace(/\r\n?/g, '\n');
  const firstLine = text.split('\n', 1)[0] ?? '';
  if (text.trim() === '') return refuse(createIssue('file.empty', { file }));
  const delimiter = findDelimiter(firstLine);
  if (delimiter === null)
    return refuse(createIssue('table.no-separator', { file, line: 1 }, { found: firstLine }));
  try {
    const [header, ...rows] = parseRows(text, delimiter);
    return { table: { file, header: header?.cells.map((name) => name.trim()) ?? [], rows }, issues };
  } catch (failure) {
    return refuse(explain(file, text, failure));
  }
}

/** The separator that the first line uses most, outside quotes. */
function findDelimiter(firstLine: string): string | null {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const count = (sign: string) => bare.split(sign).length - 1;
  if (count(',') + count(';') === 0) return null;
  return count(';') > count(',') ? ';' : ',';
}

function parseRows(text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines }) => {
      const isBlank = cells.every((cell) => cell.trim() === '');
      if (!isBlank) rows.push({ line: lines - countLineBreaks(cells), cells });
      return null;
    },
  });
  return rows;
}

/** Line breaks inside quoted cells: csv-parse counts to the end of a record. */
function countLineBreaks(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1;
}

function explain(file: string, text: string, failure: unknown): Issue {
  if (!(failure instanceof CsvError)) throw failure;
  if (failure.code === 'CSV_QUOTE_NOT_CLOSED')
    return createIssue('table.unclosed-quote', { file, line: findLastQuote(text) });
  const line = 'lines' in failure && typeof failure.lines === 'number' ? { line: failure.lines } : {};
  return createIssue('table.stray-quote', { file, ...line });
}

/** The line on which the quote that nothing closes was opened. */
function findLastQuote(text: string): number {
  return text.slice(0, text.lastIndexOf('"')).split('\n').length;
}
