import type { BlockContent, DefinitionContent, Heading, Html, Nodes, Paragraph, RootContent } from 'mdast';
import { readComponentTag } from '../domain/text/component-tag.ts';
import { deepest, flatten } from './depth.ts';
import { placeTag, toElement } from './guard-component.ts';
import { guardInline, toText } from './guard-inline.ts';
import { guardTable } from './guard-table.ts';
import { guardWords } from './guard-words.ts';
import type { Walk } from './walk.ts';

type Block = BlockContent | DefinitionContent;

/** What may follow one another in a text; a tag that opens takes what follows, up to the one that closes it. */
export function guardBlocks(nodes: readonly RootContent[], walk: Walk, depth = 0): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (!node) break;
    const tag = node.type === 'html' ? readComponentTag(node.value.trim()) : null;
    if (node.type !== 'html' || tag === null) {
      blocks.push(...guardBlock(node, walk, depth));
      continue;
    }
    const { closing, problems } = placeTag(tag, nodes, index, walk.setting);
    for (const { fault, found } of problems) walk.report(fault, found, node);
    const wrapped = closing ? guardBlocks(nodes.slice(index + 1, closing.index), walk, depth + 1) : [];
    if (problems.length === 0) {
      walk.use(tag, node);
      blocks.push(toElement(tag, wrapped));
    } else blocks.push(...toParagraph(node.value), ...wrapped, ...toParagraph(closing?.node.value ?? ''));
    index = closing?.index ?? index;
  }
  return blocks;
}

function guardBlock(node: RootContent, walk: Walk, depth: number): Block[] {
  if (depth > deepest) {
    walk.report('too-deep', '', node);
    return toParagraph(flatten(node));
  }
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: node.children.flatMap((child) => guardInline(child, walk)) }];
    case 'heading':
      return [guardHeading(node, walk)];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'blockquote':
      return [{ type: 'blockquote', children: guardBlocks(node.children, walk, depth + 1) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered ?? false,
          start: node.start ?? null,
          spread: node.spread ?? false,
          children: node.children.map(({ checked, spread, children }) => ({
            type: 'listItem',
            checked: checked ?? null,
            spread: spread ?? false,
            children: guardBlocks(children, walk, depth + 1),
          })),
        },
      ];
    case 'table':
      return [guardTable(node, walk)];
    case 'code':
      // Markdown takes an indent for code; who writes French only moved the text to the right.
      return isFenced(node, walk)
        ? [{ type: 'code', lang: null, meta: null, value: guardWords(node.value) }]
        : toParagraph(node.value);
    case 'footnoteDefinition':
      return [
        {
          type: 'footnoteDefinition',
          identifier: node.identifier,
          label: node.label ?? node.identifier,
          children: guardBlocks(node.children, walk, depth + 1),
        },
      ];
    case 'html':
      return guardHtmlBlock(node, walk);
    default:
      return 'value' in node ? toParagraph(node.value) : [];
  }
}

/** The page has the first level. `## Titre {#nom}` gives an anchor that does not change with the words. */
function guardHeading({ depth, children }: Heading, walk: Walk): Heading {
  const words = children.flatMap((child) => guardInline(child, walk));
  const last = words.at(-1);
  const [, text, id] = (last?.type === 'text' && /^(.*?)\s*\{#([a-z][a-z0-9-]*)\}$/.exec(last.value)) || [];
  return {
    type: 'heading',
    depth: depth === 1 ? 2 : depth,
    children: id ? [...words.slice(0, -1), ...toText(text ?? '')] : words,
    ...(id && { data: { hProperties: { id } } }),
  };
}

function guardHtmlBlock(node: Html, walk: Walk): Paragraph[] {
  const words = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => {
    walk.report('comment', comment, node);
    return '';
  });
  if (words.trim() && !/^<\/?[A-Z]/.test(words)) walk.report('html', words.trim(), node);
  return toParagraph(words.trim());
}

function toParagraph(value: string): Paragraph[] {
  const children = toText(guardWords(value));
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function isFenced({ position }: Nodes, { source }: Walk): boolean {
  const line = source[(position?.start.line ?? 0) - 1]?.slice((position?.start.column ?? 1) - 1) ?? '';
  return /^\s*(?:`{3}|~{3})/.test(line);
}
