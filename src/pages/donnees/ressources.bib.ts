import type { APIRoute } from 'astro';
import { writeBibtex } from '../../citation/bibtex.ts';
import { toCslItem } from '../../domain/citation/csl-item.ts';
import { getResources } from '../../queries/resources.ts';

export const GET: APIRoute = async () => {
  const items = (await getResources()).map((resource) => toCslItem(resource, import.meta.env.SITE));
  return new Response(items.map(writeBibtex).join('\n'));
};
