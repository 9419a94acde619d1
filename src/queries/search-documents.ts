import { getCollection } from 'astro:content';
import { entranceDocument, entrances, tools } from '../domain/entrances.ts';
import type { CommuneList } from '../domain/places/packed-communes.ts';
import { condenseTexts } from '../domain/search/condense-texts.ts';
import type { SearchCorpus } from '../domain/search/search-document.ts';
import {
  departementDocument,
  initiativeDocument,
  listFormerNames,
  sizeOf,
} from '../domain/search/searchable-places.ts';
import {
  eventDocument,
  pageDocument,
  postDocument,
  programmeDocument,
  resourceDocument,
  termDocument,
  themeDocument,
} from '../domain/search/searchable-texts.ts';
import { toPlainText } from '../domain/text/plain-text.ts';
import { urls } from '../domain/urls.ts';
import { getEvents } from './events.ts';
import { getGlossary } from './glossary.ts';
import { getInitiatives } from './initiatives.ts';
import { getKeywords } from './keywords.ts';
import { getTextPages } from './pages.ts';
import { getListedPosts } from './posts.ts';
import { getProgrammes } from './programmes.ts';
import { getResources } from './resources.ts';
import { getCommunes, getDepartements, getEpci, getFormerCommunes } from './territories.ts';
import { getThemes } from './themes.ts';

/** Everything that can be found, the communes aside: they are thousands, and alike. */
export async function getSearchCorpus(): Promise<SearchCorpus> {
  const departements = await getDepartements();
  const gazetteer = {
    departements: new Map(departements.map((it) => [it.code, it])),
    epci: new Map((await getEpci()).map((it) => [it.code, it])),
  };
  const [themes, glossary] = [await getThemes(), await getGlossary()];
  const [themeBody, programmeBody, postBody, pageBody] = await Promise.all(
    (['themes', 'programmes', 'posts', 'pages'] as const).map(readBodies),
  );
  return {
    documents: condenseTexts([
      ...departements.filter(({ inRegion }) => inRegion).map(departementDocument),
      ...(await getInitiatives()).map((it) => initiativeDocument(it, gazetteer)),
      ...themes.map((it) => themeDocument(it, themeBody?.get(it.slug) ?? '')),
      ...glossary.map(termDocument),
      ...(await getProgrammes()).map((it) => programmeDocument(it, programmeBody?.get(it.id) ?? '')),
      ...(await getResources()).map((it) => resourceDocument(it, themes)),
      ...(await getListedPosts()).map((it) => postDocument(it, postBody?.get(it.id) ?? '')),
      ...(await getEvents()).map(eventDocument),
      ...[...entrances, ...tools].map(entranceDocument),
      ...(await getTextPages()).map((it) => pageDocument(it, pageBody?.get(it.id) ?? '')),
    ]),
    synonyms: [
      ...glossary.map(({ term, expansion, synonyms }) => [term, expansion ?? [], synonyms].flat(2)),
      ...(await getKeywords()).map(({ term, usedFor }) => [term, ...usedFor]),
    ].filter((phrases) => phrases.length > 1),
  };
}

/** The communes of the region by département, in code order, with the initiatives that cover each. */
export async function getCommuneLists(): Promise<CommuneList[]> {
  const [communes, formers] = [await getCommunes(), await getFormerCommunes()];
  const covering = new Map<string, string[]>();
  for (const { id, communes: codes } of await getInitiatives())
    for (const code of codes) covering.set(code, [...(covering.get(code) ?? []), urls.initiative(id)]);
  const departements = (await getDepartements()).filter(({ inRegion }) => inRegion);
  return departements.map(({ code, name }) => ({
    departement: { code, name },
    communes: communes
      .filter(({ departement }) => departement === code)
      .map((commune) => ({
        code: commune.code,
        name: commune.name,
        postcodes: commune.postcodes,
        formerNames: listFormerNames(formers, commune),
        size: sizeOf(commune.population),
        coveredBy: covering.get(commune.code) ?? [],
      })),
  }));
}

/** The bodies of a collection as plain text, by id. */
async function readBodies(
  collection: 'themes' | 'programmes' | 'posts' | 'pages',
): Promise<Map<string, string>> {
  const entries = await getCollection(collection);
  return new Map(entries.map(({ id, body = '' }) => [id, toPlainText(body)]));
}
