import type { CalendarDay } from '../domain/calendar-day.ts';
import { type ComponentFault, findComponentProblems, readComponentUses } from '../domain/component-uses.ts';
import { isTextComponent, type TextComponent, textComponents } from '../domain/text-components.ts';
import type { Files } from './files.ts';
import { createIssue, type Issue, type IssueCode } from './issues.ts';
import { lineAt, lineOfField, type Text, textFolders } from './read-texts.ts';

/** What a text may name: ids by the name of the relation. */
export type Names = Readonly<Record<string, ReadonlySet<string>>>;

/** Everything that no schema can see: relations, double names, components, pictures, offers that have run out. */
export function checkTexts(
  texts: readonly Text[],
  names: Names,
  files: Files,
  today: CalendarDay | null,
): Issue[] {
  return [
    ...findDoubleNames(texts),
    ...texts.flatMap((text) => [
      ...checkRelations(text, names),
      ...checkComponents(text, names, files),
      ...checkPictures(text),
      ...checkOffer(text, today),
    ]),
  ];
}

/** Ids of the texts by folder, and of what the data hold, under the names that fields and components use. */
export function listNames(
  texts: readonly Text[],
  initiatives: Iterable<string>,
  departements: Iterable<string>,
): Names {
  const folders = Object.keys(textFolders).map((folder) => [
    folder,
    new Set(texts.filter((text) => text.folder === folder).map(({ id }) => id)),
  ]);
  const demarches = new Set(initiatives);
  return { ...Object.fromEntries(folders), demarches, territoires: new Set([...demarches, ...departements]) };
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

const componentCodes: Readonly<Record<ComponentFault, IssueCode>> = {
  unknown: 'text.unknown-component',
  'missing-attribute': 'text.missing-attribute',
  'unknown-attribute': 'text.unknown-attribute',
  empty: 'text.empty-component',
  'not-self-closing': 'text.unclosed-component',
};

function checkComponents({ file, folder, source }: Text, names: Names, files: Files): Issue[] {
  if (!file.endsWith('.mdx')) return [];
  const issues: Issue[] = [];
  let from = 0;
  for (const use of readComponentUses(source)) {
    from = source.indexOf(`<${use.name}`, from) + 1;
    const place = { file, line: lineAt(source, from) };
    const report = (code: IssueCode, found: string, known: readonly string[] = []) =>
      issues.push(createIssue(code, place, { found, known }));
    for (const { fault, name } of findComponentProblems([use]))
      report(componentCodes[fault], name, fault === 'unknown' ? Object.keys(textComponents) : []);
    if (!isTextComponent(use.name)) continue;
    const component: TextComponent = textComponents[use.name];
    const { id, fichier, donnees } = use.attributes;
    if (component.programmeOnly && folder !== 'programmes') report('text.programme-component', use.name);
    const known = component.relation && names[component.relation];
    if (known && id && !known.has(id)) report('text.dangling-relation', id, [...known]);
    for (const missing of [
      fichier && `content/blog/images/${fichier}`,
      donnees && `content/blog/donnees/${donnees}`,
    ])
      if (missing && !files.has(missing)) report('text.missing-file', missing);
  }
  return issues;
}

/** `![what it shows](address)`: the words between the brackets are read aloud in place of the picture. */
function checkPictures({ file, source }: Text): Issue[] {
  return [...source.matchAll(/!\[\s*\]\(([^)]*)\)/g)].map(({ index, 1: found = '' }) =>
    createIssue('text.missing-alt', { file, line: lineAt(source, index) }, { found }),
  );
}

function checkOffer({ file, header, source }: Text, today: CalendarDay | null): Issue[] {
  const end = header.fin instanceof Date ? header.fin.toISOString().slice(0, 10) : String(header.fin ?? '');
  if (header.type !== 'offre' || today === null || end === '' || end >= today) return [];
  const place = { file, column: 'fin', ...lineOfField(source, 'fin') };
  return [createIssue('text.expired-offer', place, { found: end, other: today })];
}
