import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { eventPhases, phaseOf } from '../../src/domain/agenda/event-phase.ts';
import { dateOf, isDay } from '../../src/domain/event-dates.ts';
import { urls } from '../../src/domain/urls.ts';
import { dist } from '../browser/pages.ts';
import { events } from './read-agenda.ts';
import { siteUrl } from './site-url.ts';

const readText = (path: string) => readFileSync(join(dist, path), 'utf8');
const readPage = (path: string) => parse(readText(`${path}index.html`));
const linksOf = (path: string) =>
  readPage(path)
    .querySelectorAll('main a[href]')
    .map((link) => link.getAttribute('href'));
const readCalendar = (path: string) =>
  new ICAL.Component(ICAL.parse(readText(path)))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

const dated = events.filter(({ start, end }) => isDay(dateOf(start)) && isDay(dateOf(end ?? start)));

test('there are events', () => expect(events.length).toBeGreaterThanOrEqual(14));

describe('the list', () => {
  const page = readPage(urls.agenda);

  test('names every event once', () => {
    const links = linksOf(urls.agenda).filter((href) => events.some(({ id }) => href === urls.event(id)));
    expect(links.toSorted()).toEqual(events.map(({ id }) => urls.event(id)).toSorted());
  });

  test('says of which day its « à venir » is', () => {
    const section = page.querySelector('section[aria-labelledby=a-venir]');
    expect(section?.querySelector('time')?.getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('gives the address of the calendar in full', () => {
    expect(page.querySelector('textarea')?.text).toBe(new URL(urls.agendaFeed, siteUrl).href);
  });
});

test('the calendar holds every event whose day is known, each under a UID of its own', () => {
  const uids = readCalendar(urls.agendaFeed).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids.map((uid) => uid.split('@')[0]).toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
});

describe.each(events.map((event) => [event.id, event] as const))('the event %s', (id, event) => {
  const page = readPage(urls.event(id));
  const inFeed = readCalendar(urls.agendaFeed).find(({ uid }) => uid.startsWith(`${id}@`));

  test('its file is its entry in the calendar, or there is none', () => {
    if (!inFeed) return expect(existsSync(join(dist, urls.eventFile(id)))).toBe(false);
    const [alone, ...others] = readCalendar(urls.eventFile(id));
    expect(others).toEqual([]);
    expect(alone?.toString()).toBe(inFeed.toString());
    expect(alone?.summary).toBe(event.title);
    expect(alone?.component.getFirstPropertyValue('url')).toBe(new URL(urls.event(id), siteUrl).href);
    for (const { name } of event.places) expect(alone?.location).toContain(name);
  });

  test('its structured data says when and where', () => {
    const blocks = page.querySelectorAll('script[type="application/ld+json"]');
    const data = blocks.map((block) => JSON.parse(block.rawText)).find((it) => it['@type'] === 'Event');
    expect(data.name).toBe(event.title);
    expect(new Date(data.startDate).getTime()).not.toBeNaN();
    const sites = (data.location ?? []).filter((it: { '@type': string }) => it['@type'] === 'Place');
    expect(sites).toHaveLength(event.places.length);
  });

  test('it stands where its dates say, on the day that it gives', () => {
    const [badge, time] = [page.querySelector('[data-phase]'), page.querySelector('.phase time')];
    const phase = phaseOf(event, time?.getAttribute('datetime') ?? '');
    expect(badge?.text).toBe(event.cancelled ? 'Annulé' : eventPhases[phase].label);
  });

  test('it is linked both ways with its themes, programmes, notices and initiatives', () => {
    const pages = [
      ...event.themes.map(urls.theme),
      ...event.programmes.map(urls.programme),
      ...event.resources.map(urls.resource),
      ...event.territories.filter((it) => !/^\d/.test(it)).map(urls.initiative),
    ];
    expect(linksOf(urls.event(id))).toEqual(expect.arrayContaining(pages));
    expect(pages.filter((path) => !linksOf(path).includes(urls.event(id)))).toEqual([]);
  });
});
