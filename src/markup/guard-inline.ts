import type { Image, Link, Nodes, PhrasingContent } from 'mdast';
import { readComponentTag } from '../domain/text/component-tag.ts';
import { typeset } from '../domain/text/typography.ts';
import { isSafeTarget } from '../domain/web-address.ts';
import { deepest, flatten } from './depth.ts';
import { guardAddress, guardWords } from './guard-words.ts';
import { locatePicture } from './text-setting.ts';
import type { Walk } from './walk.ts';

/** What a sentence may hold; anything else becomes words, or nothing. */
export function guardInline(node: Nodes, walk: Walk, depth = 0): PhrasingContent[] {
  if (depth > deepest) return toText(guardWords(flatten(node)));
  const inside = (nodes: readonly Nodes[]) => nodes.flatMap((child) => guardInline(child, walk, depth + 1));
  switch (node.type) {
    case 'text':
      return toText(typeset(guardWords(node.value, (found) => walk.report('word-processor', found, node))));
    case 'inlineCode':
      return [{ type: 'inlineCode', value: guardWords(node.value) }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: inside(node.children) }];
    case 'footnoteReference':
      return [{ type: node.type, identifier: node.identifier, label: node.label ?? node.identifier }];
    case 'link':
      return guardLink(node, inside(node.children), walk);
    case 'image':
      return guardPicture(node, walk);
    case 'linkReference':
    case 'imageReference':
      return guardReference(node, node.type === 'linkReference' ? inside(node.children) : [], walk);
    case 'html':
      return guardHtml(node.value, node, walk);
    default:
      return 'value' in node ? toText(guardWords(node.value)) : [];
  }
}

export function toText(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** A comment says nothing, a line break breaks the line; any other tag is shown as it was written. */
export function guardHtml(value: string, node: Nodes, walk: Walk): PhrasingContent[] {
  if (/^<br\s*\/?>$/i.test(value)) return [{ type: 'break' }];
  if (value.startsWith('<!--')) walk.report('comment', value, node);
  else if (readComponentTag(value) !== null) walk.report('misplaced', value, node);
  // `isolateTags` has told of a tag that begins as ours do and is not well formed.
  else if (!/^<\/?[A-Z]/.test(value)) walk.report('html', value, node);
  return value.startsWith('<!--') ? [] : toText(guardWords(value));
}

function guardLink(node: Link, words: PhrasingContent[], walk: Walk): PhrasingContent[] {
  const { url, title } = node;
  if (!isSafeTarget(url)) {
    walk.report('unsafe-link', url, node);
    return words;
  }
  walk.link(url, node);
  return [{ type: 'link', url: guardAddress(url), title: title ?? null, children: words }];
}

/** A picture of the project keeps its place. That of another site would tell it who reads: it becomes a link. */
function guardPicture(node: Image, walk: Walk): PhrasingContent[] {
  const { url, title } = node;
  const alt = typeset(node.alt ?? '');
  const words = alt || url;
  if (!alt.trim()) walk.report('missing-alt', url, node);
  const file = locatePicture(url, walk.setting);
  if (file !== null && walk.setting.hasFile(file)) {
    // Texts lie two folders down; the forms write addresses from the root.
    const near = url.startsWith('/') ? encodeURI(`../../${file}`) : url;
    return [{ type: 'image', url: near, alt, title: title ?? null }];
  }
  if (/^\/(?!\/|content\/)/.test(url)) return [{ type: 'image', url, alt, title: title ?? null }];
  if (/^https?:/i.test(url)) {
    walk.report('remote-picture', url, node);
    return [{ type: 'link', url: guardAddress(url), title: null, children: toText(words) }];
  }
  walk.report(isSafeTarget(url) ? 'missing-file' : 'unsafe-link', file ?? url, node);
  return toText(words);
}

function guardReference(
  node: Extract<Nodes, { type: 'linkReference' | 'imageReference' }>,
  words: PhrasingContent[],
  walk: Walk,
): PhrasingContent[] {
  const { position } = node;
  const { url = '', title = null } = walk.definitions.get(node.identifier) ?? {};
  const place = position === undefined ? {} : { position };
  return node.type === 'linkReference'
    ? guardLink({ type: 'link', url, title, children: [], ...place }, words, walk)
    : guardPicture({ type: 'image', url, title, alt: node.alt ?? '', ...place }, walk);
}
