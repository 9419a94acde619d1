import type { APIRoute } from 'astro';
import { toCslItem } from '../../domain/citation/csl-item.ts';
import { getResources } from '../../queries/resources.ts';

/** CSL-JSON, as reference managers exchange it. */
export const GET: APIRoute = async () =>
  Response.json((await getResources()).map((resource) => toCslItem(resource, import.meta.env.SITE)));
