import { getCollection } from 'astro:content';
import type { Keyword } from '../domain/keyword.ts';

/** The controlled vocabulary of the notices, in the order of its file. */
export async function getKeywords(): Promise<Keyword[]> {
  const entries = await getCollection('keywords');
  return entries.map(({ data }) => data);
}
