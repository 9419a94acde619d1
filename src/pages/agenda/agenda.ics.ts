import type { APIRoute } from 'astro';
import { toSiteCalendar } from '../../calendar/site-calendar.ts';
import { writeCalendar } from '../../calendar/write-calendar.ts';
import { getEvents } from '../../queries/events.ts';
import { getThemes } from '../../queries/themes.ts';

export const GET: APIRoute = async () =>
  new Response(writeCalendar(await getEvents(), toSiteCalendar(import.meta.env.SITE, await getThemes())));
