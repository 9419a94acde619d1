/** Where a text is, and what it may therefore hold. */
export interface TextSetting {
  /** Path from the root of the project: `content/blog/a.mdx`. */
  readonly path: string;
  /** Whether a file of the project is there, by its path. */
  readonly hasFile: (path: string) => boolean;
}

/** The formats that the site turns into pictures of the right size. */
const pictureFile = /\.(?:avif|gif|jpe?g|png|webp)$/i;

export function mayUseComponents({ path }: TextSetting): boolean {
  return path.endsWith('.mdx');
}

export function isProgramme({ path }: TextSetting): boolean {
  return path.startsWith('content/programmes/');
}

/** The path of the picture that a text names from where it lies; null if it is not a file of `content/`. */
export function locatePicture(url: string, { path }: TextSetting): string | null {
  if (/^[/\\]|[:?#]/.test(url)) return null;
  try {
    const located = decodeURIComponent(new URL(url, `file:///${path}`).pathname).slice(1);
    return located.startsWith('content/') && pictureFile.test(located) ? located : null;
  } catch {
    return null;
  }
}

/** The files that the attributes of a component name. */
export function listNamedFiles(attributes: Readonly<Record<string, string>>): string[] {
  const { fichier, donnees } = attributes;
  return [
    ...(fichier === undefined ? [] : [`content/blog/images/${fichier}`]),
    ...(donnees === undefined ? [] : [`content/blog/donnees/${donnees}`]),
  ];
}
