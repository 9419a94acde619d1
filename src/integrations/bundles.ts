/**
 * What is bundled with what. Left to itself, the bundler gives each component a stylesheet, and each module that pages
 * share a script: a dozen requests before a page is painted.
 */
const modules = String.raw`[\\/]src[\\/]`;

/** The search is in every page: all that its field needs travels with it. */
const scripts = [{ name: 'recherche', test: /SearchField\.astro.*type=script/ }];

/** What frames a page, and what fills it; the styles of a page, and those of the map, stay on their own. */
const styles = [
  {
    name: 'site',
    test: new RegExp(`${modules}(?:layouts|components[\\\\/](?:search|site|ui))[\\\\/].*type=style`),
    minShareCount: 2,
  },
  {
    name: 'contenus',
    test: new RegExp(`${modules}components[\\\\/](?!embed|explorer).*type=style`),
    minShareCount: 2,
  },
];

/** By environment of Vite. */
export const bundles = {
  client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scripts } } } } },
  prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: styles } } } } },
};
