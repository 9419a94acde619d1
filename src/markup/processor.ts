import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { Root } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { features } from './features.ts';
import { guardMarkdown } from './guard-markdown.ts';

type Processor = ReturnType<typeof satteri>;

/**
 * What Astro renders `.md` and `.mdx` with. What was typed never reaches its own parser: it is read and guarded here,
 * and the tree is planted in an empty document, so that neither MDX nor HTML has a source to trip over.
 */
export function guardedMarkdown(root: URL): Processor {
  const base = fileURLToPath(root);
  const plant = (body: string, file: string): Processor => {
    const path = relative(base, file).split(sep).join('/');
    const { root: tree } = guardMarkdown(body, { path, hasFile: (name) => existsSync(`${base}${name}`) });
    return satteri({ features, mdastPlugins: [plantTree(tree)] });
  };
  return {
    ...satteri({ features }),
    async createRenderer(shared) {
      return {
        async render(body, options) {
          const file = options?.fileURL ? fileURLToPath(options.fileURL) : base;
          const renderer = await plant(body, file).createRenderer(shared);
          return renderer.render('', options);
        },
      };
    },
    async createMdxRenderer(shared, mdx) {
      return {
        async process(body, file, frontmatter) {
          const renderer = await plant(body, file).createMdxRenderer?.(shared, mdx);
          if (!renderer) throw new Error('The Markdown processor renders no MDX.');
          return renderer.process('', file, frontmatter);
        },
      };
    },
  };
}

function plantTree(tree: Root) {
  return defineMdastPlugin({
    name: 'plant-tree',
    before: (root, context) => context.replaceNode(root, tree),
  });
}
