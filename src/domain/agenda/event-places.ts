import type { AgendaEvent, EventPlace } from '../agenda-event.ts';
import { formatList } from '../text/quantity.ts';
import { eventModes } from './event-modes.ts';

/** « Rectorat de Lyon, 92 rue de Marseille, Lyon ». */
export function formatPlace({ name, street, town }: EventPlace): string {
  return [name, street, town].filter(Boolean).join(', ');
}

/** The town of a place, apart from its postcode; the place itself where it is a commune, null where it is neither. */
export function townOf({ name, town, commune }: EventPlace): {
  readonly postcode: string | null;
  readonly name: string | null;
} {
  const [, postcode = null, rest] = /^(\d{5}) (.+)$/.exec(town ?? '') ?? [];
  return { postcode, name: rest ?? town ?? (commune && name) };
}

/** Where, in few words: « Lyon, Aurillac et Grenoble », « en ligne »; null where no source says. */
export function formatWhere({ places, mode }: Pick<AgendaEvent, 'places' | 'mode'>): string | null {
  const towns = new Set(places.map((place) => townOf(place).name ?? place.name));
  if (towns.size === 0) return mode && eventModes[mode].label.toLowerCase();
  return formatList([...towns, ...(mode === 'hybride' ? ['en ligne'] : [])]);
}

/** Département of a commune: `33522` → `33`, `97411` → `974`. */
function departementOf(commune: string): string {
  return commune.slice(0, commune.startsWith('97') ? 3 : 2);
}

/** Codes of the départements that an event concerns by itself or by its places, those of its initiatives aside. */
export function listDepartements({
  territories,
  places,
}: Pick<AgendaEvent, 'territories' | 'places'>): string[] {
  const named = territories.filter((territory) => /^\d/.test(territory));
  return [
    ...new Set([...named, ...places.flatMap(({ commune }) => (commune ? departementOf(commune) : []))]),
  ];
}
