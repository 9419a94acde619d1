import type { AgendaEvent } from '../agenda-event.ts';
import { listDepartements } from './event-places.ts';

/** What events are looked for by: every criterion that is given must be met. */
export interface EventSubject {
  /** Slug of a theme. */
  readonly theme?: string;
  /** Id of a programme. */
  readonly programme?: string;
  /** Id of a notice. */
  readonly resource?: string;
  /** Id of an initiative. */
  readonly initiative?: string;
  /** Code: the events that name it, that are held there, or that are about one of its initiatives. */
  readonly departement?: string;
}

/** `departementsOf` gives the codes of the départements of an initiative, by its id. */
export function isAbout(
  event: AgendaEvent,
  { theme, programme, resource, initiative, departement }: EventSubject,
  departementsOf: ReadonlyMap<string, readonly string[]>,
): boolean {
  const departements = () => [
    ...listDepartements(event),
    ...event.territories.flatMap((id) => departementsOf.get(id) ?? []),
  ];
  return (
    (theme === undefined || event.themes.includes(theme)) &&
    (programme === undefined || event.programmes.includes(programme)) &&
    (resource === undefined || event.resources.includes(resource)) &&
    (initiative === undefined || event.territories.includes(initiative)) &&
    (departement === undefined || departements().includes(departement))
  );
}
