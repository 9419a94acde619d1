import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseRIS } from 'biblatex-csl-converter';
import { parse as parseCsv } from 'csv-parse/sync';
import { type HTMLElement, parse as parseHtml } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { resourceTypes } from '../../src/domain/catalogue/resource-types.ts';
import { dist } from '../browser/pages.ts';
import { notices } from './read-notices.ts';
import { readBibtex, readRis } from './read-references.ts';

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const metas = (page: HTMLElement, name: string) =>
  page.querySelectorAll(`meta[name="${name}"]`).map((meta) => meta.getAttribute('content'));

test('there are notices', () => expect(notices.length).toBeGreaterThanOrEqual(60));

describe.each(notices.map((notice) => [notice.id, notice] as const))('the notice %s', (id, notice) => {
  const { links } = notice;
  const address = links.official ?? undefined;
  const page = parseHtml(read(`ressources/${id}/index.html`));

  test.each([
    ['RIS', 'ris', readRis],
    ['BibTeX', 'bib', readBibtex],
  ])('%s says what the notice says', (_, extension, readFile) => {
    const reference = readFile(read(`ressources/${id}.${extension}`));
    expect(reference.errors).toEqual([]);
    expect(flat(reference.title)).toBe(flat(notice.title));
    expect(reference.year.slice(0, 4)).toBe(notice.year?.toString() ?? '');
    expect(flat(reference.abstract)).toBe(flat(notice.abstract));
    expect(reference.keywords).toEqual(notice.keywords);
    expect(reference.names).toHaveLength(notice.contributors.length);
    expect(reference.url).toBe(address);
  });

  test('BibTeX says the year as BibTeX does', () => {
    const years = /^ {2}year = \{(\d+)\},$/m.exec(read(`ressources/${id}.bib`));
    expect(years?.[1]).toBe(notice.year?.toString());
    expect(read(`ressources/${id}.bib`)).not.toMatch(/^ {2}date = /m);
  });

  test('COinS says title, publisher and address', () => {
    const coins = new URLSearchParams(page.querySelector('.Z3988')?.getAttribute('title') ?? '');
    expect(coins.get('ctx_ver')).toBe('Z39.88-2004');
    expect(coins.get('rft.btitle') ?? coins.get('rft.atitle')).toBe(notice.title);
    expect(coins.get('rft.pub') ?? coins.get('rft.jtitle')).toBe(notice.periodical ?? notice.publisher);
    expect(coins.getAll('rft.au')).toHaveLength(notice.contributors.length);
    expect(coins.getAll('rft_id').at(-1)).toContain(address ?? `/ressources/${id}/`);
  });

  test('citation_* and Dublin Core name the document', () => {
    expect(metas(page, 'citation_title')).toEqual([notice.title]);
    expect(metas(page, 'citation_author')).toHaveLength(notice.contributors.length);
    expect(metas(page, 'DC.title')).toEqual([notice.title]);
    expect(metas(page, 'DC.subject')).toEqual(notice.keywords);
  });

  test('JSON-LD has the type of the document', () => {
    const items = page
      .querySelectorAll('script[type="application/ld+json"]')
      .map((it) => JSON.parse(it.text));
    const { mainEntity } = items.find((item) => item['@type'] === 'WebPage');
    expect(mainEntity).toMatchObject({
      '@type': resourceTypes[notice.type].schemaOrg,
      name: notice.title,
      description: notice.abstract,
      publisher: { name: notice.publisher },
    });
    expect(mainEntity.url).toBe(address);
  });

  test('where we read it is never given as the document', () => {
    const places = [links.consulted, links.presentation].filter((it) => it !== null && it !== links.official);
    const head = page.querySelector('article > header')?.toString() ?? '';
    for (const place of places) {
      expect(head).not.toContain(place);
      expect(metas(page, 'citation_fulltext_html_url')).not.toContain(place);
      expect(page.querySelectorAll(`article a[href="${place}"]`)).toHaveLength(1);
    }
  });

  test('a link to check is said', () => {
    expect(page.querySelector('article > header')?.text.includes('Lien à vérifier')).toBe(notice.linkToCheck);
  });
});

describe('the catalogue', () => {
  const page = parseHtml(read('ressources/index.html'));
  const boxes = page.querySelectorAll('form input[type="checkbox"]');

  test('lists every notice once', () => {
    const ids = page.querySelectorAll('[data-resource]').map((item) => item.getAttribute('data-resource'));
    expect(ids.toSorted()).toEqual(notices.map(({ id }) => id).toSorted());
  });

  test('has the nine facets', () => {
    expect(new Set(boxes.map((box) => box.getAttribute('name'))).size).toBe(9);
  });

  test('counts what its items have', () => {
    for (const box of boxes) {
      const [name, value] = [box.getAttribute('name'), box.getAttribute('value')];
      const having = page.querySelectorAll(`[data-resource][data-${name}~="${value}"]`);
      expect(box.parentNode?.querySelector('[data-count]')?.text.trim(), `${name}=${value}`).toBe(
        String(having.length),
      );
    }
  });

  test('links each theme and type to a page with as many notices', () => {
    const anchors = page.querySelectorAll('form a');
    expect(anchors.length).toBeGreaterThan(15);
    for (const anchor of anchors) {
      const shelf = parseHtml(read(`${anchor.getAttribute('href')}index.html`));
      const count = anchor.querySelector('.count')?.text.trim();
      expect(String(shelf.querySelectorAll('[data-resource]').length), anchor.text).toBe(count);
    }
  });
});

describe('the published files', () => {
  const flavours = [
    ['ressources.csv', { columns: true }],
    ['ressources-excel.csv', { columns: true, delimiter: ';', bom: true }],
  ] as const;

  test.each(flavours)('%s has a row for each notice', (name, options) => {
    const rows: Record<string, string>[] = parseCsv(read(`donnees/${name}`), options);
    const byId = new Map(rows.map((row) => [row.id, row]));
    expect(rows).toHaveLength(notices.length);
    for (const notice of notices) {
      expect(byId.get(notice.id)).toMatchObject({
        titre: notice.title,
        themes: notice.themes.join(';'),
        annee: notice.year?.toString() ?? '',
        adresse: notice.links.official ?? '',
        url: expect.stringContaining(`/ressources/${notice.id}/`),
      });
    }
  });

  test('each row is one line, which « Ma sélection » relies on', () => {
    const lines = read('donnees/ressources-excel.csv').split('\r\n').slice(1, -1);
    expect(lines.map((line) => line.slice(0, line.indexOf(';'))).toSorted()).toEqual(
      notices.map(({ id }) => id).toSorted(),
    );
  });

  test.each(['csv', 'ris', 'bib', 'json'])('the page of open data lists the %s', (ending) => {
    expect(read('donnees/index.html')).toContain(`/donnees/ressources.${ending}`);
    expect(existsSync(join(dist, `donnees/ressources.${ending}`))).toBe(true);
  });

  test('a reference manager finds every notice in the bibliographies', () => {
    const titles = notices.map(({ title }) => title).toSorted();
    const { entries } = parseRIS(read('donnees/ressources.ris'));
    expect(Object.keys(entries)).toHaveLength(notices.length);
    expect(Object.keys(parse(read('donnees/ressources.bib')).entries)).toHaveLength(notices.length);
    const items: { title: string }[] = JSON.parse(read('donnees/ressources.json'));
    expect(items.map(({ title }) => title).toSorted()).toEqual(titles);
  });
});
