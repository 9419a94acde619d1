import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readComponentTag } from '../../src/domain/text/component-tag.ts';
import { type TextComponentName, textComponents } from '../../src/domain/text/text-components.ts';
import { slugify } from '../../src/domain/urls.ts';
import { dist } from '../browser/pages.ts';

type Attributes = Readonly<Record<string, string>>;
/** No-break spaces are spaces here. */
const fold = (words: string) => words.replace(/\s+/g, ' ');
const text = (element: HTMLElement | null) => fold(element?.text ?? '');

/** What each tag must leave on the page, from its attributes. Those without any draw the matter of the header. */
const marks: Partial<Readonly<Record<TextComponentName, (main: HTMLElement, it: Attributes) => boolean>>> = {
  Chiffre: (main, { valeur = '', source = '' }) => text(main).includes(valeur) && text(main).includes(source),
  Encadre: (main, { titre = '' }) => text(main).includes(titre),
  Citation: (main, { source = '' }) =>
    main.querySelectorAll('figure').some((it) => it.querySelector('blockquote') && text(it).includes(source)),
  Figure: (main, { alt = '', credit = '' }) =>
    main
      .querySelectorAll('figure')
      .some(
        (it) => fold(it.querySelector('img')?.getAttribute('alt') ?? '') === alt && text(it).includes(credit),
      ),
  Graphique: (main, { titre = '', source = '' }) =>
    main
      .querySelectorAll('figure')
      .some(
        (it) =>
          it.querySelector('svg') &&
          it.querySelector('table tbody tr') &&
          text(it).includes(titre) &&
          text(it).includes(source),
      ),
  CarteDemarche: (main, { id = '' }) => main.querySelector(`figure a[href="/demarches/${id}/"]`) !== null,
  FicheRessource: (main, { id = '' }) => main.querySelector(`.prose a[href="/ressources/${id}/"]`) !== null,
  FicheEvenement: (main, { id = '' }) => main.querySelector(`.prose a[href="/agenda/${id}/"]`) !== null,
};

/** A tag that names a draft shows nothing, and `npm run data:check` says so. */
const folders: Readonly<Record<string, string>> = { FicheRessource: 'ressources', FicheEvenement: 'agenda' };
const isPublished = ({ name, attributes: { id = '' } }: { name: string; attributes: Attributes }) =>
  folders[name] === undefined || existsSync(join(dist, folders[name], id));

const uses = globSync('content/{blog,programmes}/*.mdx').flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  const [, folder, name = ''] = /^content\/(.+)\/(.+)\.mdx$/.exec(file.replaceAll('\\', '/')) ?? [];
  const page = `${folder}/${slugify(name)}`;
  if (!existsSync(join(dist, page))) return [];
  return [...fold(source).matchAll(/<[A-Z][^>]*>/g)].flatMap(([tag]) => {
    const use = readComponentTag(tag);
    return use && isPublished(use) ? [{ page, ...use }] : [];
  });
});

test('every tag is used by a published text', () => {
  const used = new Set(uses.map(({ name }) => name));
  expect(Object.keys(textComponents).filter((name) => !used.has(name))).toEqual([]);
});

test('every use leaves on the page what it says', () => {
  const lost = uses.filter(({ page, name, attributes }) => {
    const main = parse(readFileSync(join(dist, page, 'index.html'), 'utf8')).querySelector('main');
    const mark = marks[name as TextComponentName];
    return main && mark && !mark(main, attributes);
  });
  expect(lost.map(({ page, name, attributes }) => `${page} : ${name} ${JSON.stringify(attributes)}`)).toEqual(
    [],
  );
});
