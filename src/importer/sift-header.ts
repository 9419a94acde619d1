import { foldText } from '../domain/search-text.ts';
import type { Names } from '../pipeline/names.ts';
import { resourceFields } from '../schemas/resource-fields.ts';
import { show } from './notice.ts';
import type { Header } from './reference.ts';

/** A controlled vocabulary: the preferred term of each word, folded. */
export type Vocabulary = ReadonlyMap<string, string>;

const fields: Readonly<Record<string, (typeof resourceFields)[keyof typeof resourceFields]>> = resourceFields;

/** The fields that a notice can take as they are; what is left out is said. */
export function siftHeader(
  header: Header,
  names: Names,
  vocabulary: Vocabulary,
): { header: Header; remarks: string[] } {
  const remarks: string[] = [];
  const sifted = Object.entries(header).flatMap(([name, value]): [string, unknown][] => {
    const schema = fields[name];
    if (!schema) return [];
    const { kept, left } = siftValues(value, name, names[String(schema.meta()?.relation)], vocabulary);
    if (left.length > 0) remarks.push(`${name} : ${left.join(', ')} : hors de la liste, non repris`);
    if (Array.isArray(kept) && kept.length === 0) return [];
    const { success, error } = schema.safeParse(kept);
    if (success) return [[name, kept]];
    remarks.push(`${name} : « ${show(kept)} » non repris. ${error.issues[0]?.message ?? ''}`.trim());
    return [];
  });
  return { header: Object.fromEntries(sifted), remarks };
}

/** Of a list of names, those that exist; of keywords, their preferred terms. Any other value goes through. */
function siftValues(
  value: unknown,
  field: string,
  known: ReadonlySet<string> | undefined,
  vocabulary: Vocabulary,
): { kept: unknown; left: string[] } {
  if (!Array.isArray(value) || (field !== 'mots_cles' && !known)) return { kept: value, left: [] };
  const words = [...new Set(value.map(String))];
  const find = (word: string) =>
    field === 'mots_cles' ? vocabulary.get(foldText(word)) : known?.has(word) ? word : undefined;
  return {
    kept: [...new Set(words.flatMap((word) => find(word) ?? []))],
    left: words.filter((word) => find(word) === undefined),
  };
}
