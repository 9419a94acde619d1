import type { APIRoute, GetStaticPaths } from 'astro';
import { toSiteCalendar } from '../../calendar/site-calendar.ts';
import { writeCalendar } from '../../calendar/write-calendar.ts';
import { toCalendarSpan } from '../../domain/time/calendar-span.ts';
import { getEvents } from '../../queries/events.ts';
import { getThemes } from '../../queries/themes.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await getEvents())
    .filter((event) => toCalendarSpan(event, site.timeZone) !== null)
    .map((event) => ({ params: { slug: event.id }, props: { event } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { event } }) =>
  new Response(writeCalendar([event], toSiteCalendar(import.meta.env.SITE, await getThemes())));
