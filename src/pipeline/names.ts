import { type NamedText, textFolders } from './read-texts.ts';

/** What a text may name: ids by the name of the relation. */
export type Names = Readonly<Record<string, ReadonlySet<string>>>;

/** Ids of the texts by folder, and of what the data hold, under the names that fields and components use. */
export function listNames(
  texts: readonly NamedText[],
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
