import { isTextComponent, type TextComponent, textComponents } from '../domain/text/text-components.ts';
import { guardMarkdown } from '../markup/guard-markdown.ts';
import { checkLink } from './check-links.ts';
import type { Files } from './files.ts';
import { createIssue, type Issue } from './issues.ts';
import { createMarkupIssue } from './markup-issue.ts';
import type { Names } from './names.ts';
import { lineAt, type Text } from './read-texts.ts';

/** What a body holds that its page shows otherwise, and the tags and links that name what is not there. */
export function checkMarkup({ file, source, body }: Text, shown: Names, files: Files): Issue[] {
  const { findings, uses, links } = guardMarkdown(body, { path: file, hasFile: (path) => files.has(path) });
  const start = lineAt(source, source.length - body.length);
  const placeOf = (line: number) => ({ file, line: start + line - 1 });
  return [
    ...findings.map((finding) => createMarkupIssue(finding, placeOf(finding.line))),
    ...uses.flatMap(({ name, attributes: { id = '' }, line }) => {
      const component: TextComponent | null = isTextComponent(name) ? textComponents[name] : null;
      const known = component?.relation && shown[component.relation];
      return !known || known.has(id)
        ? []
        : [createIssue('text.unknown-target', placeOf(line), { found: id, known: [...known] })];
    }),
    ...links.flatMap(({ url, line }) => checkLink(url, placeOf(line), shown)),
  ];
}
