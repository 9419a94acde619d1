import type { APIRoute } from 'astro';
import { writeRis } from '../../citation/ris.ts';
import { toCslItem } from '../../domain/citation/csl-item.ts';
import { getResources } from '../../queries/resources.ts';

export const GET: APIRoute = async () => {
  const items = (await getResources()).map((resource) => toCslItem(resource, import.meta.env.SITE));
  return new Response(items.map(writeRis).join('\n'));
};
