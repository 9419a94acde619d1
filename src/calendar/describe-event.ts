import type { AgendaEvent } from '../domain/agenda-event.ts';
import { audiences } from '../domain/catalogue/resource-facets.ts';

/** What a calendar shows of an event besides title, time and place. Plain text. */
export function describeForCalendar(event: AgendaEvent): string {
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['À savoir', event.caveat],
    ['Organisation', event.organisers.join('\u00a0; ')],
    ['Public', event.audiences.map((id) => audiences[id].label).join(', ')],
    ['Inscription', event.registration],
    ['Page de l’événement', event.website],
  ];
  const lines = facts.flatMap(([name, value]) => (value ? `${name}\u00a0: ${value}` : []));
  return [event.abstract, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}
