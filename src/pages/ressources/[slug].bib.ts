import type { APIRoute, GetStaticPaths } from 'astro';
import { writeBibtex } from '../../citation/bibtex.ts';
import { toCslItem } from '../../domain/citation/csl-item.ts';
import { getResources } from '../../queries/resources.ts';

export const getStaticPaths = (async () =>
  (await getResources()).map((resource) => ({
    params: { slug: resource.id },
    props: { resource },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { resource } }) =>
  new Response(writeBibtex(toCslItem(resource, import.meta.env.SITE)));
