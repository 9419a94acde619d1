import type { APIRoute } from 'astro';
import { writeInitiativesJson } from '../../pipeline/write-json.ts';
import { getInitiatives } from '../../queries/initiatives.ts';
import { getContours } from '../../queries/topologies.ts';

export const GET: APIRoute = async ({ url }) => {
  const { meta } = await getContours();
  return new Response(writeInitiativesJson(await getInitiatives(), meta, url));
};
