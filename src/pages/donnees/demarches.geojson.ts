import type { APIRoute } from 'astro';
import { writeInitiativesGeojson } from '../../pipeline/write-json.ts';
import { getInitiatives } from '../../queries/initiatives.ts';
import { getContours } from '../../queries/topologies.ts';

export const GET: APIRoute = async ({ url }) => {
  const { meta } = await getContours();
  return new Response(writeInitiativesGeojson(await getInitiatives(), meta, url));
};
