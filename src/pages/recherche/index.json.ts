import type { APIRoute } from 'astro';
import { packCorpus } from '../../domain/search/packed-corpus.ts';
import { getCommuneLists, getSearchCorpus } from '../../queries/search-documents.ts';

export const GET: APIRoute = async () =>
  Response.json(packCorpus(await getSearchCorpus(), await getCommuneLists()));
