import type { Source } from '../domain/source.ts';
import { address, field, text } from './fields.ts';

/** What the facts of a file rest on. One of the two is required: `hasSource` says so. */
export const sourceFields = {
  source: field(text().optional(), {
    label: 'Document source',
    help: 'Titre du document ou de la page sur quoi reposent les faits.',
  }),
  source_adresse: field(address().optional(), { label: 'Adresse de la source' }),
};

interface SourceFile {
  readonly source?: string | undefined;
  readonly source_adresse?: string | undefined;
}

export function hasSource(file: SourceFile): boolean {
  return file.source !== undefined || file.source_adresse !== undefined;
}

export const missingSource = {
  path: ['source'],
  error: 'Une source est attendue : le titre d’un document (« source ») ou une adresse (« source_adresse »).',
};

export function toSource(file: SourceFile): Source {
  return { title: file.source ?? null, url: file.source_adresse ?? null };
}
