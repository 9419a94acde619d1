import type { Nodes, Root } from 'mdast';
import { defineMdastPlugin, evaluate, markdownToHtml } from 'satteri';
import { textComponents } from '../../src/domain/text/text-components.ts';

const plant = (tree: Root) =>
  defineMdastPlugin({ name: 'plant', before: (root, context) => context.replaceNode(root, tree) });

/** The HTML of a guarded tree, without the components. */
export function render(root: Root): string {
  return markdownToHtml('', {
    mdastPlugins: [plant(root)],
    features: { gfm: { footnotes: { label: 'Notes', backLabel: 'Retour à l’appel de note {reference}' } } },
  }).html;
}

/** An element as it reaches the page. */
export interface Rendered {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Every element of a guarded tree that is compiled and run as MDX is, components by their name. */
export async function renderElements(root: Root): Promise<Rendered[]> {
  const elements: Rendered[] = [];
  const jsx = (tag: unknown, props: unknown) => {
    if (typeof tag === 'function') return tag(props);
    if (tag !== 'fragment') elements.push({ tag: String(tag), attributes: { ...Object(props) } });
    return null;
  };
  const module = await evaluate('', {
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
    elementAttributeNameCase: 'html',
    mdastPlugins: [plant(root)],
  });
  const components = Object.fromEntries(Object.keys(textComponents).map((name) => [name, name]));
  if (typeof module.default === 'function') module.default({ components });
  return elements;
}

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  list: 'ul',
  listItem: 'li',
  strong: 'strong',
  inlineCode: 'code',
};

/** The elements of a tree and, between brackets, theirs: `Encadre(p(strong))`. */
export function listElements(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    if (node.type === 'code') return ['pre(code)'];
    const name = 'name' in node ? String(node.name) : (tags[node.type] ?? node.type);
    const inside = 'children' in node ? listElements(node.children) : [];
    return [inside.length > 0 ? `${name}(${inside.join(',')})` : name];
  });
}

export function hasPictures(...paths: readonly string[]): (path: string) => boolean {
  return (path) => paths.includes(path);
}
