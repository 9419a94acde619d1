import type { CalendarDay } from '../domain/time/calendar-day.ts';
import { checkMarkup } from './check-markup.ts';
import type { Files } from './files.ts';
import { createIssue, type Issue } from './issues.ts';
import type { Names } from './names.ts';
import { lineOfField, type Text, textFolders } from './read-texts.ts';

/**
 * Everything that no schema can see: relations, double names, what the bodies hold, offers that have run out. A header may
 * name all that is `there`: a draft is shown nowhere until it is published. What is typed in a body must be `shown`.
 */
export function checkTexts(
  texts: readonly Text[],
  { there, shown }: { readonly there: Names; readonly shown: Names },
  files: Files,
  today: CalendarDay | null,
): Issue[] {
  return [
    ...findDoubleNames(texts),
    ...texts.flatMap((text) => [
      ...checkRelations(text, there),
      ...checkMarkup(text, shown, files),
      ...checkOffer(text, today),
    ]),
  ];
}

function findDoubleNames(texts: readonly Text[]): Issue[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ file, folder, id }) => {
    const name = `${folder}/${id.toLowerCase()}`;
    const other = first.get(name);
    if (other === undefined) first.set(name, file);
    return other === undefined ? [] : [createIssue('text.duplicate-slug', { file }, { found: id, other })];
  });
}

function checkRelations({ file, folder, id, header, source }: Text, names: Names): Issue[] {
  return Object.entries(textFolders[folder]?.fields ?? {}).flatMap(([field, schema]) => {
    const relation = schema.meta()?.relation;
    const known = typeof relation === 'string' ? names[relation] : undefined;
    if (!known) return [];
    const place = { file, column: field, ...lineOfField(source, field) };
    return [header[field] ?? []].flat().flatMap((value) => {
      const found = String(value);
      if (relation === folder && found === id)
        return [createIssue('text.relation-to-itself', place, { found })];
      return known.has(found)
        ? []
        : [createIssue('text.dangling-relation', place, { found, known: [...known] })];
    });
  });
}

function checkOffer({ file, header, source }: Text, today: CalendarDay | null): Issue[] {
  const end = header.fin instanceof Date ? header.fin.toISOString().slice(0, 10) : String(header.fin ?? '');
  if (header.type !== 'offre' || today === null || end === '' || end >= today) return [];
  const place = { file, column: 'fin', ...lineOfField(source, 'fin') };
  return [createIssue('text.expired-offer', place, { found: end, other: today })];
}
