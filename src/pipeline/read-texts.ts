import type { z } from 'astro/zod';
import { slugify } from '../domain/urls.ts';
import { eventFields, eventSchema } from '../schemas/event.ts';
import { glossaryTermFields, glossaryTermSchema } from '../schemas/glossary-term.ts';
import { letterFields, letterSchema } from '../schemas/letter.ts';
import { pageFields, pageSchema } from '../schemas/page.ts';
import { postFields, postSchema } from '../schemas/post.ts';
import { programmeFields, programmeSchema } from '../schemas/programme.ts';
import { resourceSchema } from '../schemas/resource.ts';
import { resourceFields } from '../schemas/resource-fields.ts';
import { themeFields, themeSchema } from '../schemas/theme.ts';
import type { Files } from './files.ts';
import { createIssue, type Issue } from './issues.ts';
import { readHeader } from './read-header.ts';

/** What the files of each folder of `content/` must look like. `fields` carry the relations, as the forms read them. */
export const textFolders: Readonly<Record<string, { schema: z.ZodType; fields: Record<string, z.ZodType> }>> =
  {
    agenda: { schema: eventSchema, fields: eventFields },
    blog: { schema: postSchema, fields: postFields },
    lettres: { schema: letterSchema, fields: letterFields },
    glossaire: { schema: glossaryTermSchema, fields: glossaryTermFields },
    pages: { schema: pageSchema, fields: pageFields },
    programmes: { schema: programmeSchema, fields: programmeFields },
    ressources: { schema: resourceSchema, fields: resourceFields },
    thematiques: { schema: themeSchema, fields: themeFields },
  };

/** A file of `content/`, its header as it was written. */
export interface Text {
  readonly file: string;
  readonly folder: string;
  /** Name of the file as an address has it: its id. */
  readonly id: string;
  readonly header: Readonly<Record<string, unknown>>;
  /** The whole file, so that a place in it has a line. */
  readonly source: string;
  /** What follows the header. */
  readonly body: string;
}

/** How the files of a folder end, as `content.config.ts` collects them; none for a folder that is not known. */
export function endingsOf(folder: string): readonly string[] {
  if (!textFolders[folder]) return [];
  return folder === 'blog' || folder === 'programmes' ? ['.mdx', '.md'] : ['.md'];
}

const textFile = /^content\/([^/]+)\/([^/]+)(\.mdx?)$/;

/** A text that is there, whether or not it can be read. */
export type NamedText = Pick<Text, 'folder' | 'id'>;

/** The texts whose header can be read, those whose cannot, and what is wrong with these and with the headers. */
export function readTexts(files: Files): {
  readonly texts: Text[];
  readonly unread: NamedText[];
  readonly issues: Issue[];
} {
  const texts: Text[] = [];
  const unread: NamedText[] = [];
  const issues: Issue[] = [];
  for (const [file, bytes] of files) {
    const [, folder = '', name = '', ending = ''] = textFile.exec(file) ?? [];
    const kind = textFolders[folder];
    if (!kind) continue;
    const source = decodeUtf8(bytes);
    const id = slugify(name);
    const isCollected = endingsOf(folder).includes(ending);
    if (source === null || !isCollected) {
      // The wrong ending is told by `check-unread.ts`.
      if (isCollected) issues.push(createIssue('text.not-utf-8', { file }));
      unread.push({ folder, id });
      continue;
    }
    if (id !== name) issues.push(createIssue('text.file-name', { file }, { found: name, other: id }));
    const read = readHeader(source);
    if ('reason' in read) {
      const { reason, line } = read;
      const stopped = line === undefined ? '' : (source.split('\n')[line - 1] ?? '').trim();
      const found = stopped === '---' ? '' : stopped;
      issues.push(
        createIssue('text.unreadable-header', { file, ...(line && { line }) }, { found, other: reason }),
      );
      unread.push({ folder, id });
      continue;
    }
    texts.push({ file, folder, id, ...read, source });
    issues.push(...judgeHeader(file, source, kind.schema.safeParse(read.header).error?.issues ?? []));
  }
  return { texts, unread, issues };
}

/** Whether readers may see a text on a day; without a day, no post waits for its own. */
export function isShown({ header }: Text, today: string | null): boolean {
  const { publier_le: day } = header;
  const first = day instanceof Date ? day.toISOString().slice(0, 10) : String(day ?? '');
  return header.brouillon !== true && (today === null || first <= today);
}

/** Null for what would lose its accents: Astro reads every text as UTF-8. UTF-16 shows by its zeros. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function judgeHeader(file: string, source: string, faults: readonly z.core.$ZodIssue[]): Issue[] {
  return faults.map(({ path, message }) => {
    const field = String(path[0] ?? '');
    const place = { file, ...(field && { column: path.join('.') }), ...lineOfField(source, field) };
    return createIssue('text.invalid-field', place, { found: message });
  });
}

/** The line on which a field of the header begins. */
export function lineOfField(source: string, field: string): { line?: number } {
  const match = field ? new RegExp(`^${RegExp.escape(field)}\\s*:`, 'm').exec(source) : null;
  return match ? { line: lineAt(source, match.index) } : {};
}

export function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}
