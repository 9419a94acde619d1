/** One permission of the table: `map`, `node:* only in cli.ts`, `elements only from <script>`, `leaflet only by import()`. */
interface Permission {
  readonly names: readonly string[];
  readonly condition: { readonly kind: string; readonly value: string } | null;
}

/** One row of the table in src/README.md. */
export interface Row {
  readonly folder: string;
  /** As written, for messages. */
  readonly inside: string;
  readonly outside: string;
  readonly why: string;
}

/** An import, as the table sees it. */
export interface Attempt {
  /** Path inside the importing folder, `layers/index.ts`. */
  readonly from: string;
  /** A folder of src, or a package. */
  readonly name: string;
  readonly isDynamic: boolean;
  readonly isScript: boolean;
}

const title = '| folder | may import from `src` | from outside | why |';

/** Reads the table of a Markdown document: the rule is what is written there. */
export function readImportTable(markdown: string): Map<string, Row> {
  const [, after] = markdown.split(title);
  if (after === undefined) throw new Error(`src/README.md: the table « ${title} » is missing`);
  const lines = after.trim().split('\n').slice(1);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  const rows = lines.slice(0, end === -1 ? undefined : end).map((line) => {
    const [folder = '', inside = '', outside = '', why = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return { folder, inside, outside, why };
  });
  return new Map(rows.map((row) => [row.folder, row]));
}

/** Whether a cell lets an import through. */
export function permits(cell: string, attempt: Attempt): boolean {
  return readCell(cell).some(
    ({ names, condition }) => names.some((name) => matches(name, attempt.name)) && isMet(condition, attempt),
  );
}

function readCell(cell: string): Permission[] {
  return cell.split(';').map((clause) => {
    const [names = '', kind, value = ''] = clause.split(/ only (in|from|by) /);
    return {
      names: names.split(',').map(bare),
      condition: kind === undefined ? null : { kind, value: bare(value) },
    };
  });
}

function bare(text: string): string {
  return text.replaceAll('`', '').trim();
}

/** `node:*` stands for every name that begins so; a package stands for what it holds. */
function matches(pattern: string, name: string): boolean {
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1));
  return name === pattern || name.startsWith(`${pattern}/`);
}

function isMet(condition: Permission['condition'], attempt: Attempt): boolean {
  if (condition === null) return true;
  if (condition.kind === 'by') return attempt.isDynamic;
  if (condition.kind === 'from') return attempt.isScript;
  return (
    attempt.from === condition.value ||
    (condition.value.endsWith('/') && attempt.from.startsWith(condition.value))
  );
}
