import type { Finding } from './finding.ts';
import { judgeComponent } from './guard-component.ts';
import { isolateTags } from './isolate-tags.ts';
import type { TextSetting } from './text-setting.ts';

/**
 * What `guardMarkdown` finds wrong with each tag of a body, in itself. The parser of Markdown is a program of the machine,
 * which no browser runs: what is said here needs none.
 */
export function guardTags(body: string, setting: TextSetting): Finding[] {
  const { tags, findings } = isolateTags(body);
  const judged = tags
    .filter(({ tag }) => tag.form !== 'closing')
    .flatMap(({ tag, line }) => judgeComponent(tag, setting).map((problem) => ({ ...problem, line })));
  return [...findings, ...judged].sort((a, b) => a.line - b.line);
}
