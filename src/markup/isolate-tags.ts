import { type ComponentTag, readComponentTag } from '../domain/text/component-tag.ts';
import type { Finding } from './finding.ts';

/** A body in which each tag stands between blank lines, as Markdown wants it. */
export interface Isolated {
  readonly source: string;
  /** The line of the body that each line of the source comes from, from 1. */
  readonly lines: readonly number[];
  /** The tags set apart, each with its line of the body. */
  readonly tags: readonly { readonly tag: ComponentTag; readonly line: number }[];
  readonly findings: readonly Finding[];
}

/** What begins as a tag of ours does; `readComponentTag` says whether it is one. Bounded, so that no text is slow. */
const candidate = /<\/?[A-Z]\w*(?:"[^"]{0,2000}"|[^<>"]){0,500}>/g;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Markdown reads a tag and the text that touches it as one block of HTML, whose text it leaves alone. A tag that begins
 * or ends a line is set apart; one in the middle of a sentence stays there.
 */
export function isolateTags(body: string): Isolated {
  const fenced = listFencedLines(body);
  const source: string[] = [''];
  const lines: number[] = [1];
  const tags: { tag: ComponentTag; line: number }[] = [];
  const findings: Finding[] = [];
  let position = 0;
  let line = 1;
  const breakLine = () => {
    source.push('');
    lines.push(line);
  };
  const write = (text: string) => {
    const [first = '', ...rest] = text.split('\n');
    source[source.length - 1] += first;
    for (const next of rest) {
      line += 1;
      breakLine();
      source[source.length - 1] = next;
    }
  };
  for (const { 0: written, index } of body.matchAll(candidate)) {
    write(body.slice(position, index));
    position = index + written.length;
    const before = source.at(-1) ?? '';
    const isAlone = before.trim() === '' || /^[^\S\n]*(?:\n|$)/.test(body.slice(position));
    const isCode = fenced.has(line) || before.includes('`');
    const tag = isCode || !isAlone ? null : readComponentTag(written);
    if (isCode || !isAlone) write(written);
    else if (tag === null) {
      findings.push({ fault: 'malformed', found: written, line });
      write(written);
    } else {
      tags.push({ tag, line });
      breakLine();
      breakLine();
      source[source.length - 1] = before.trim() === '' ? before.slice(0, 3) : '';
      source[source.length - 1] += written.replace(/\s*\n\s*/g, ' ');
      line += written.split('\n').length - 1;
      breakLine();
      breakLine();
    }
  }
  write(body.slice(position));
  return { source: source.join('\n'), lines, tags, findings };
}

/** Lines between two fences, or from a fence to the end: their tags are examples. */
function listFencedLines(body: string): ReadonlySet<number> {
  const fenced = new Set<number>();
  let open: string | null = null;
  for (const [index, text] of body.split('\n').entries()) {
    const mark = fence.exec(text)?.[1];
    if (open !== null) fenced.add(index + 1);
    if (mark === undefined) continue;
    if (open === null) open = mark;
    else if (mark.startsWith(open)) open = null;
  }
  return fenced;
}
