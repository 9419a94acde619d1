import { isPictureName } from '../domain/text/picture-files.ts';

/** Where a text is, and what it may therefore hold. */
export interface TextSetting {
  /** Path from the root of the project: `content/blog/a.mdx`. */
  readonly path: string;
  /** Whether a file of the project is there, by its path. */
  readonly hasFile: (path: string) => boolean;
}

export function mayUseComponents({ path }: TextSetting): boolean {
  return path.endsWith('.mdx');
}

export function isProgramme({ path }: TextSetting): boolean {
  return path.startsWith('content/programmes/');
}

/** The path of the picture that a text names, from where it lies or from the root; null if it is none of `content/`. */
export function locatePicture(url: string, { path }: TextSetting): string | null {
  if (/^(?!\/content\/)[/\\]|[:?#]/.test(url)) return null;
  try {
    const located = decodeURIComponent(new URL(url, `file:///${path}`).pathname).slice(1);
    return located.startsWith('content/') && isPictureName(located) ? located : null;
  } catch {
    return null;
  }
}

/** The files that the attributes of a component name; null for a name that can be none of them. */
export function listNamedFiles({
  fichier,
  donnees,
}: Readonly<Record<string, string>>): { readonly name: string; readonly path: string | null }[] {
  const place = (name: string, folder: string, fits: boolean) => ({
    name: `content/blog/${folder}/${name}`,
    path: fits && !/[/\\]/.test(name) ? `content/blog/${folder}/${name}` : null,
  });
  return [
    ...(fichier === undefined ? [] : [place(fichier, 'images', isPictureName(fichier))]),
    ...(donnees === undefined ? [] : [place(donnees, 'donnees', donnees.endsWith('.csv'))]),
  ];
}
