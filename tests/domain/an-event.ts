import type { AgendaEvent } from '../../src/domain/agenda-event.ts';

/** An event of which nothing is known but its title and its day, with what a test is about. */
export function anEvent(facts: Partial<AgendaEvent> = {}): AgendaEvent {
  return {
    id: 'journee',
    title: 'Journée',
    start: '2026-12-01',
    end: null,
    mode: null,
    places: [],
    organisers: [],
    audiences: [],
    themes: ['sante-mentale'],
    programmes: [],
    territories: [],
    abstract: 'Une journée.',
    caveat: null,
    website: null,
    registration: null,
    documents: [],
    resources: [],
    source: { title: 'Programme', url: null },
    added: '2026-11-22',
    checked: null,
    cancelled: false,
    draft: false,
    ...facts,
  };
}

/** A place of which only the name is known, with what a test is about. */
export function aPlace(facts: Partial<AgendaEvent['places'][number]> = {}): AgendaEvent['places'][number] {
  return { name: 'Salle des fêtes', street: null, town: null, commune: null, ...facts };
}
