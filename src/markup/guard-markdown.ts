import type { Definition, Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { ComponentTag } from '../domain/text/component-tag.ts';
import { features } from './features.ts';
import type { Finding } from './finding.ts';
import { guardBlocks } from './guard-blocks.ts';
import { isolateTags } from './isolate-tags.ts';
import type { TextSetting } from './text-setting.ts';

/** What a text may say, as a tree of Markdown, and what had to be said otherwise. */
export interface GuardedText {
  readonly root: Root;
  readonly findings: readonly Finding[];
  /** The components that stand, in their order. */
  readonly uses: readonly ComponentUse[];
  /** The addresses that its words lead to, as they were typed. */
  readonly links: readonly PlacedLink[];
}

interface PlacedLink {
  readonly url: string;
  /** Line of the body, from 1. */
  readonly line: number;
}

interface ComponentUse extends ComponentTag {
  /** Line of the body, from 1. */
  readonly line: number;
}

/**
 * The body of a text is Markdown and the tags of `domain/text/text-components.ts`, whatever is typed: it is read as Markdown,
 * which nothing can break, and of its tree only what is known goes on. Expressions, imports and HTML are words.
 */
export function guardMarkdown(body: string, setting: TextSetting): GuardedText {
  const { source, lines, findings } = isolateTags(body.replaceAll('\r\n', '\n').toWellFormed());
  const tree = markdownToMdast(source, { features });
  if (tree.type !== 'root') return { root: { type: 'root', children: [] }, findings, uses: [], links: [] };
  const found: Finding[] = [...findings];
  const uses: ComponentUse[] = [];
  const links: PlacedLink[] = [];
  const lineOf = ({ position }: Nodes) => lines[(position?.start.line ?? 1) - 1] ?? 1;
  const children = guardBlocks(tree.children, {
    setting,
    definitions: listDefinitions(tree),
    source: source.split('\n'),
    report: (fault, text, node) => found.push({ fault, found: text, line: lineOf(node) }),
    use: (tag, node) => uses.push({ ...tag, line: lineOf(node) }),
    link: (url, node) => links.push({ url, line: lineOf(node) }),
  });
  return { root: { type: 'root', children }, findings: found.sort((a, b) => a.line - b.line), uses, links };
}

/** The first definition of a name is the one that counts. */
function listDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const waiting: Root['children'][number][] = [...tree.children];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      waiting.unshift(...node.children);
  }
  return definitions;
}
