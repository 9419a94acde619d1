import { neighbors } from 'topojson-client';
import { type CommuneSheet, toCommuneSheets } from '../domain/sheets/commune-sheet.ts';
import { getEvents } from './events.ts';
import { getInitiatives } from './initiatives.ts';
import { getListedPosts } from './posts.ts';
import { getResources } from './resources.ts';
import { getAbsences, getCommunes, getDepartements, getEpci, getFormerCommunes } from './territories.ts';
import { getContours } from './topologies.ts';

/** One sheet for each commune of the region. */
export async function getCommuneSheets(): Promise<CommuneSheet[]> {
  return toCommuneSheets({
    communes: await getCommunes(),
    departements: await getDepartements(),
    epci: await getEpci(),
    epciAround: await findEpciAround(),
    formerCommunes: await getFormerCommunes(),
    initiatives: await getInitiatives(),
    absences: await getAbsences(),
    news: { posts: await getListedPosts(), resources: await getResources(), events: await getEvents() },
  });
}

/** Which EPCI share an arc of their outlines: what touches on the map. */
async function findEpciAround(): Promise<Map<string, string[]>> {
  const { objects } = await getContours();
  const shapes = 'geometries' in objects.epci ? objects.epci.geometries : [];
  const touching = neighbors(shapes);
  return new Map(
    shapes.map((shape, index) => [
      String(shape.id),
      (touching[index] ?? []).map((other) => String(shapes[other]?.id)),
    ]),
  );
}
