import { isPictureName } from '../domain/text/picture-files.ts';
import { type Files, paths } from './files.ts';
import { createIssue, type Issue } from './issues.ts';
import { figuresFile } from './read-figures.ts';
import { endingsOf, textFolders } from './read-texts.ts';

const picture = /^content\/[^/]+\/images\//;
/** What systems leave in folders, and nobody wrote. */
const leftBehind = /(?:^|\/)(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/;

/** Files of `content/` that no page would show: a text in a place of its own would be lost without a word. */
export function checkUnread(files: Files): Issue[] {
  return [...files.keys()].flatMap((file) => {
    if (!file.startsWith('content/') || isRead(file) || leftBehind.test(file)) return [];
    if (!/\.(?:mdx?|markdown|txt|docx?|odt|rtf)$/i.test(file)) return [createIssue('file.unread', { file })];
    const [, folder = ''] = file.split('/');
    const known = Object.keys(textFolders);
    return [
      createIssue('text.unread', { file }, { found: folder, other: endingsOf(folder).join(' ou '), known }),
    ];
  });
}

function isRead(file: string): boolean {
  const [, folder = '', name = '', ...deeper] = file.split('/');
  if (file === paths.keywords || figuresFile.test(file)) return true;
  if (picture.test(file)) return isPictureName(file);
  return deeper.length === 0 && endingsOf(folder).some((ending) => name.endsWith(ending));
}
