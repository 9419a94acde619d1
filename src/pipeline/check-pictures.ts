import { isPictureName, looksLikePicture } from '../domain/text/picture-files.ts';
import { isWholePicture } from '../domain/text/whole-picture.ts';
import type { Files } from './files.ts';
import { createIssue, type Issue, type IssueCode } from './issues.ts';

/** Pictures that are none: the build would stop at them, in English. Of those that are cut, a page would show half, or none. */
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
