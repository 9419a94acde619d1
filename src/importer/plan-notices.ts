import { compareDocuments, type Likeness } from '../domain/catalogue/document-identity.ts';
import { slugify } from '../domain/urls.ts';
import { resourceSchema } from '../schemas/resource.ts';
import { identify, type Notice, saySame, show } from './notice.ts';
import type { Created, Merged, Plan, Refused } from './plan.ts';
import type { Header, Reference } from './reference.ts';
import { addFields, writeNotice } from './write-notice.ts';

const surest: readonly Likeness[] = ['doi', 'isbn', 'address', 'title'];
/** What a notice is published with, and a reference seldom says. */
const wanted = ['type', 'themes', 'resume', 'editeur', 'annee', 'langue'];

/** References → the notices that they make or complete. What is written in a notice stays: the source fills what is empty. */
export function planNotices(
  references: readonly Reference[],
  existing: readonly Notice[],
  stamp: Header,
): Plan {
  const notices = [...existing];
  const created: Created[] = [];
  const merged: Merged[] = [];
  const refused: Refused[] = [];
  const files = new Map<string, string>();
  for (const { line, header, remarks } of references) {
    const name = show(header.titre ?? '');
    if (name === '') {
      refused.push({ line, name, reason: 'sans titre qui convienne' });
      continue;
    }
    const match = findMatch(header, notices);
    if (match === null) {
      const notice = createNotice(header, stamp, notices);
      notices.push(notice);
      files.set(notice.file, notice.source);
      const missing = wanted.filter((field) => !(field in notice.header));
      created.push({ line, name, file: notice.file, missing, remarks });
      continue;
    }
    const { notice, by } = match;
    const additions = Object.entries(header).filter(([field]) => !(field in notice.header));
    const kept = Object.entries(header).flatMap(([field, said]) =>
      field in notice.header && !saySame(field, notice.header[field], said)
        ? [{ field, value: show(notice.header[field]), said: show(said) }]
        : [],
    );
    const completed = { ...notice.header, ...Object.fromEntries(additions) };
    const fault = resourceSchema.safeParse(completed).error?.issues[0];
    if (fault) {
      refused.push({ line, name, reason: `${notice.file} : ${fault.message}` });
      continue;
    }
    const added = additions.map(([field, value]) => ({ field, value: show(value) }));
    merged.push({ line, name, file: notice.file, by, added, kept, remarks });
    if (added.length === 0) continue;
    const source = addFields(notice.source, Object.fromEntries(additions));
    files.set(notice.file, source);
    notices[notices.indexOf(notice)] = { file: notice.file, header: completed, source };
  }
  return { count: references.length, created, merged, refused, warnings: [], files };
}

/** The notice of the same document, by what is surest. */
function findMatch(header: Header, notices: readonly Notice[]): { notice: Notice; by: Likeness } | null {
  const identity = identify(header);
  const alike = notices.flatMap((notice) => {
    const by = compareDocuments(identity, identify(notice.header));
    return by === null ? [] : [{ notice, by }];
  });
  return alike.toSorted((a, b) => surest.indexOf(a.by) - surest.indexOf(b.by))[0] ?? null;
}

function createNotice(header: Header, stamp: Header, notices: readonly Notice[]): Notice {
  const address =
    'doi' in header && !('adresse' in header) ? { adresse: `https://doi.org/${header.doi}` } : {};
  const full = { ...header, ...address, ...stamp };
  const base = nameOf(header);
  const isTaken = (file: string) => notices.some((notice) => notice.file === file);
  let file = `content/ressources/${base}.md`;
  for (let rank = 2; isTaken(file); rank += 1) file = `content/ressources/${base}-${rank}.md`;
  return { file, header: full, source: writeNotice(full) };
}

/** The first words of the title, and the year: an address that can be read. */
function nameOf({ titre, annee }: Header): string {
  const slug = slugify(show(titre)) || 'sans-titre';
  const words = slug.length <= 60 ? slug : slug.slice(0, slug.lastIndexOf('-', 60));
  return typeof annee === 'number' ? `${words}-${annee}` : words;
}
