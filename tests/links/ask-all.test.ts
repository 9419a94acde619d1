import { expect, test } from 'vitest';
import type { Answer } from '../../src/links/ask.ts';
import { askAll, type Memory } from '../../src/links/ask-all.ts';
import { listAddresses } from '../../src/links/list-addresses.ts';
import { countBroken, reportLinks, reportLinksJson } from '../../src/links/report-links.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  [
    'content/blog/a.mdx',
    bytes(
      '---\ntitre: A\nsource_adresse: https://a.fr/source\n---\n\nVoir [b](https://b.fr/x), <https://a.fr/y> et [ici](/blog/).\n',
    ),
  ],
  ['data/initiatives/cls.csv', bytes('id,source\ncls-a,https://a.fr/source\ncls-b,"https://b.fr/v,1"\n')],
  ['data/reference/communes.csv', bytes('insee,site\n33063,https://c.fr/\n')],
]);
const ok: Answer = { verdict: 'ok', status: 200, movedTo: null };

test('every address of the texts and of the tables, with where it is written', () => {
  expect(listAddresses(files)).toEqual([
    {
      url: 'https://a.fr/source',
      places: ['content/blog/a.mdx, ligne 3', 'data/initiatives/cls.csv, ligne 2'],
    },
    { url: 'https://b.fr/x', places: ['content/blog/a.mdx, ligne 6'] },
    { url: 'https://a.fr/y', places: ['content/blog/a.mdx, ligne 6'] },
    { url: 'https://b.fr/v,1', places: ['data/initiatives/cls.csv, ligne 3'] },
  ]);
});

test('one request at a time to a host, with a rest between two', async () => {
  const now = new Map<string, number>();
  let most = 0;
  let rests = 0;
  const answers = await askAll(
    listAddresses(files),
    {},
    {
      today: '2026-11-26',
      rest: async () => {
        rests += 1;
      },
      ask: async (url) => {
        const { host } = new URL(url);
        now.set(host, (now.get(host) ?? 0) + 1);
        most = Math.max(most, now.get(host) ?? 0);
        await new Promise((resolve) => setImmediate(resolve));
        now.set(host, (now.get(host) ?? 0) - 1);
        return ok;
      },
    },
  );
  expect([most, rests, Object.keys(answers).length]).toEqual([1, 2, 4]);
});

test.each([
  ['a page that answered last week is believed', { ...ok, day: '2026-11-19' }, 3],
  ['a page that answered last season is asked again', { ...ok, day: '2026-08-01' }, 4],
  ['one that was gone yesterday is asked again', { ...ok, verdict: 'gone' as const, day: '2026-11-25' }, 4],
])('%s', async (_name, known, count) => {
  let asked = 0;
  const memory: Memory = { 'https://b.fr/x': known };
  await askAll(listAddresses(files), memory, {
    today: '2026-11-26',
    rest: () => Promise.resolve(),
    ask: async () => {
      asked += 1;
      return ok;
    },
  });
  expect(asked).toBe(count);
});

const day = '2026-11-26';
const answers: Memory = {
  'https://a.fr/source': { verdict: 'gone', status: 404, movedTo: null, day },
  'https://b.fr/x': { verdict: 'moved', status: 200, movedTo: 'https://b.fr/z', day },
  'https://a.fr/y': { verdict: 'refused', status: 403, movedTo: null, day },
  'https://b.fr/v,1': { ...ok, day },
};

test('the report says what to do, and where', () => {
  const addresses = listAddresses(files);
  expect(countBroken(addresses, answers)).toBe(1);
  expect(reportLinks(addresses, answers)).toBe(`Liens : 4 adresses, 1 répondent, 1 ne mènent à rien

Page disparue : cherchez sa nouvelle adresse, ou une copie sur web.archive.org (1)
  · https://a.fr/source (HTTP 404, demandée le 2026-11-26)
      content/blog/a.mdx, ligne 3
      data/initiatives/cls.csv, ligne 2

Page déplacée pour de bon : remplacez l’adresse (1)
  · https://b.fr/x (HTTP 200, demandée le 2026-11-26)
      → https://b.fr/z
      content/blog/a.mdx, ligne 6

Le site refuse les programmes : ouvrez la page vous-même (1)
  · https://a.fr/y (HTTP 403, demandée le 2026-11-26)
      content/blog/a.mdx, ligne 6`);
  expect(JSON.parse(reportLinksJson(addresses, answers))).toHaveLength(4);
});
