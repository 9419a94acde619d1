import { parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';

/** A cell as the form holds it: a text, or the values of a column that takes several. */
export type FormCell = string | readonly string[];
export type FormRow = Readonly<Record<string, FormCell>>;
/** The form of a file of `data/initiatives/`: one list, an initiative an item. */
export interface InitiativesForm {
  readonly demarches: readonly FormRow[];
}

interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/**
 * `data/initiatives/<type>.csv` as a form and back. A row that nobody touched is written as it was read, to the byte;
 * `lists` are the columns of several values, which `;` separates in a cell.
 */
export function createInitiativesFormat(lists: ReadonlySet<string>) {
  /** The lines of the files read so far, by what the form made of them. */
  const lines = new Map<string, string>();
  let header: readonly string[] = [];

  const toForm = (name: string, text = ''): FormCell => {
    if (!lists.has(name)) return text;
    const values = text.split(';').map((value) => value.trim());
    return values.filter((value) => value !== '');
  };

  const fromFile = (text: string): InitiativesForm => {
    const options = { bom: true, raw: true, relax_column_count: true };
    // The types of the package do not know what `raw` adds.
    const records = parse(text, options) as unknown as readonly RawRecord[];
    const [first, ...rows] = records;
    header = first?.record ?? [];
    const demarches = rows.map(({ record, raw }) => {
      const row = Object.fromEntries(header.map((name, index) => [name, toForm(name, record[index])]));
      lines.set(toKey(header, row), raw.replace(/\r?\n$/, ''));
      return row;
    });
    return { demarches };
  };

  const toFile = ({ demarches }: InitiativesForm): string => {
    const rows = demarches.map(
      (row) => lines.get(toKey(header, row)) ?? writeRow(header.map((name) => row[name])),
    );
    return [writeRow(header), ...rows, ''].join('\n');
  };

  return { fromFile, toFile };
}

/** What two readings of the same line have in common: the editor leaves out what is empty. */
function toKey(header: readonly string[], row: FormRow): string {
  return JSON.stringify(header.map((name) => [row[name] ?? ''].flat().join(';')));
}

/** One line, without its end. What is typed stays one line: a break would cut the row for other readers. */
function writeRow(cells: readonly (FormCell | null | undefined)[]): string {
  const texts = cells.map((cell) =>
    [cell ?? '']
      .flat()
      .join(';')
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .trim(),
  );
  return stringify([texts], { eof: false });
}
