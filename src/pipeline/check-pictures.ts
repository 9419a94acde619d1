import { isPictureName, looksLikePicture } from '../domain/text/picture-files.ts';
import type { Files } from './files.ts';
import { createIssue, type Issue } from './issues.ts';

/** Pictures that are none: the build would stop at them, wherever they are used, and say so in English. */
export function checkPictures(files: Files): Issue[] {
  return [...files].flatMap(([file, bytes]) =>
    file.startsWith('content/') && isPictureName(file) && !looksLikePicture(bytes)
      ? [createIssue('file.no-picture', { file })]
      : [],
  );
}
