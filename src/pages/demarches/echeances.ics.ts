import type { APIRoute } from 'astro';
import { writeDeadlines } from '../../calendar/write-deadlines.ts';
import { urls } from '../../domain/urls.ts';
import { getInitiatives } from '../../queries/initiatives.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(
    writeDeadlines(await getInitiatives(), (id) => new URL(urls.initiative(id), site ?? url.origin).href),
  );
