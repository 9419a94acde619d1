import { isTextComponent, type TextComponent, textComponents } from '../domain/text-components.ts';
import type { MarkupFault } from '../markup/finding.ts';
import { guardMarkdown } from '../markup/guard-markdown.ts';
import type { Files } from './files.ts';
import { createIssue, type Issue, type IssueCode } from './issues.ts';
import type { Names } from './names.ts';
import { lineAt, type Text } from './read-texts.ts';

const codes: Readonly<Record<MarkupFault, IssueCode>> = {
  unknown: 'text.unknown-component',
  'missing-attribute': 'text.missing-attribute',
  'unknown-attribute': 'text.unknown-attribute',
  'invalid-attribute': 'text.invalid-attribute',
  empty: 'text.empty-component',
  'not-self-closing': 'text.unclosed-component',
  malformed: 'text.malformed-component',
  misplaced: 'text.misplaced-component',
  unclosed: 'text.open-component',
  'stray-closing': 'text.stray-closing',
  'no-components': 'text.no-components',
  'programme-only': 'text.programme-component',
  'missing-file': 'text.missing-file',
  'remote-picture': 'text.remote-picture',
  'missing-alt': 'text.missing-alt',
  'unsafe-link': 'text.unsafe-link',
  html: 'text.html',
  comment: 'text.comment',
  'word-processor': 'text.word-processor',
  'too-deep': 'text.too-deep',
};

/** What a body holds that its page shows otherwise, and the tags that name what is not there. */
export function checkMarkup({ file, source, body }: Text, names: Names, files: Files): Issue[] {
  const { findings, uses } = guardMarkdown(body, { path: file, hasFile: (path) => files.has(path) });
  const start = lineAt(source, source.length - body.length);
  const placeOf = (line: number) => ({ file, line: start + line - 1 });
  return [
    ...findings.map(({ fault, found, line }) => {
      const known = fault === 'unknown' ? Object.keys(textComponents) : [];
      return createIssue(codes[fault], placeOf(line), { found: found.replace(/\s+/g, ' '), known });
    }),
    ...uses.flatMap(({ name, attributes: { id = '' }, line }) => {
      const component: TextComponent | null = isTextComponent(name) ? textComponents[name] : null;
      const known = component?.relation && names[component.relation];
      return !known || known.has(id)
        ? []
        : [createIssue('text.unknown-target', placeOf(line), { found: id, known: [...known] })];
    }),
  ];
}
