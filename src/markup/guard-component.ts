import type { BlockContent, DefinitionContent, Html, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import { type ComponentTag, findComponentProblems, readComponentTag } from '../domain/text/component-tag.ts';
import {
  attributeKinds,
  isTextComponent,
  type TextComponent,
  textComponents,
} from '../domain/text/text-components.ts';
import { typeset } from '../domain/text/typography.ts';
import type { MarkupFault } from './finding.ts';
import { isProgramme, listNamedFiles, mayUseComponents, type TextSetting } from './text-setting.ts';

/** Why a tag cannot be what it stands for. */
interface Problem {
  readonly fault: MarkupFault;
  readonly found: string;
}

/** A tag among its neighbours: where the one that closes it stands, if any does, and what is wrong with it. */
export interface PlacedTag {
  readonly tag: ComponentTag;
  readonly closing: { readonly index: number; readonly node: Html } | null;
  readonly problems: readonly Problem[];
}

export function placeTag(
  tag: ComponentTag,
  nodes: readonly RootContent[],
  index: number,
  setting: TextSetting,
): PlacedTag {
  if (tag.form === 'closing')
    return { tag, closing: null, problems: [{ fault: 'stray-closing', found: tag.name }] };
  const closing = tag.form === 'opening' ? findClosing(tag.name, nodes, index) : null;
  const problems = judgeComponent(tag, setting);
  if (tag.form === 'opening' && closing === null && problems.length === 0)
    problems.push({ fault: 'unclosed', found: tag.name });
  return { tag, closing, problems };
}

export function toElement(
  { name, attributes }: ComponentTag,
  children: (BlockContent | DefinitionContent)[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value: isWords(key) ? typeset(value) : value,
    })),
    children,
  };
}

/** Whether an attribute is read by people: the others are names of things, dates and addresses. */
function isWords(key: string): boolean {
  return key !== 'id' && attributeKinds[key] === undefined;
}

/** What is wrong with a tag that opens or stands alone, wherever it stands. */
export function judgeComponent(tag: ComponentTag, setting: TextSetting): Problem[] {
  const problems: Problem[] = findComponentProblems(tag).map(({ fault, name }) => ({ fault, found: name }));
  if (!isTextComponent(tag.name)) return problems;
  const component: TextComponent = textComponents[tag.name];
  if (!mayUseComponents(setting)) return [{ fault: 'no-components', found: tag.name }];
  if (component.programmeOnly && !isProgramme(setting))
    problems.push({ fault: 'programme-only', found: tag.name });
  for (const { name, path } of listNamedFiles(tag.attributes))
    if (path === null || !setting.hasFile(path)) problems.push({ fault: 'missing-file', found: name });
  return problems;
}

/** The next tag that closes this name, unless another of the same name opens before. */
function findClosing(name: string, nodes: readonly RootContent[], from: number): PlacedTag['closing'] {
  for (const [index, node] of nodes.entries()) {
    if (index <= from || node.type !== 'html') continue;
    const tag = readComponentTag(node.value.trim());
    if (tag?.name !== name) continue;
    return tag.form === 'closing' ? { index, node } : null;
  }
  return null;
}
