import { z } from 'astro/zod';

/**
 * A file's header, as its author wrote it. YAML and the forms leave blanks where nothing was said, and YAML turns
 * `2026-11-22` into an instant: both are put back to what the author meant before the fields are read.
 */
export function frontMatter<Shape extends z.ZodRawShape>(fields: Shape) {
  const known = Object.keys(fields).join(', ');
  const header = z.strictObject(fields, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Champ inconnu : ${issue.keys.join(', ')}. Champs possibles : ${known}.`
        : 'En-tête illisible : des lignes « champ: valeur » sont attendues entre deux lignes « --- ».',
  });
  return z.preprocess(readYaml, header);
}

function readYaml(value: unknown): unknown {
  if (value instanceof Date) return readDate(value);
  if (Array.isArray(value)) return value.map(readYaml).filter((item) => !isBlank(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, readYaml(item)] as const);
  return Object.fromEntries(entries.filter(([, item]) => !isBlank(item)));
}

/** YAML reads an hour without offset as if it were UTC: the clock that the author wrote is the one in UTC. */
function readDate(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
