import { parse, parseRIS } from 'biblatex-csl-converter';

/** What a reference manager keeps of a file, as plain text. */
export interface ReadReference {
  readonly errors: readonly unknown[];
  readonly type: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly publisher: string;
  readonly year: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly url: string | undefined;
}

export function readBibtex(text: string): ReadReference {
  return toReference(parse(text, { processUnexpected: true }));
}

export function readRis(text: string): ReadReference {
  return toReference(parseRIS(text));
}

function toReference({ entries, errors }: { entries: object; errors: readonly unknown[] }): ReadReference {
  const [entry, ...others] = Object.values(entries);
  if (!entry || others.length > 0) throw new Error('one entry was expected');
  const { bib_type: type } = entry;
  // What the reader's own tables do not expect of a type, it keeps apart.
  const fields = { ...entry.fields, ...entry.unexpected_fields };
  return {
    errors,
    type,
    title: toText(fields.title),
    names: [fields.author, fields.editor, fields.editora].flatMap((names) => names ?? []).map(toText),
    publisher: toText(fields.publisher ?? fields.institution ?? fields.organization ?? fields.journaltitle),
    year: fields.date ?? '',
    abstract: toText(fields.abstract),
    keywords: fields.keywords ?? [],
    url: fields.url,
  };
}

/** The parser gives rich text: nested lists of `{ text }`, and names in parts. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toText).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('literal' in value) return toText(value.literal);
  if ('family' in value)
    return [value.family, 'given' in value ? value.given : []].map(toText).filter(Boolean).join(', ');
  return 'text' in value ? toText(value.text) : '';
}
