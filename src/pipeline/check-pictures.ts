import { isPictureName, looksLikePicture } from '../domain/text/picture-files.ts';
import { isWholePicture } from '../domain/text/whole-picture.ts';
import type { Files } from './files.ts';
import { createIssue, type Issue, type IssueCode } from './issues.ts';

/** Pictures that are none, or half: the build would stop at them, wherever they are used, and say so in English. */
export function checkPictures(files: Files): Issue[] {
  return [...files].flatMap(([file, bytes]) => {
    const fault = file.startsWith('content/') && isPictureName(file) ? judge(bytes) : null;
    return fault ? [createIssue(fault, { file })] : [];
  });
}

function judge(bytes: Uint8Array): IssueCode | null {
  if (!looksLikePicture(bytes)) return 'file.no-picture';
  return isWholePicture(bytes) ? null : 'file.cut-picture';
}
