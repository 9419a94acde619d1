import { type Choices, filterNames } from '../filters.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { slugify } from '../urls.ts';

/** How long the words of a search may be in the name of a file, characters. */
const longest = 40;

/**
 * The name of a file of what is shown, without its extension: the filters, then the day of the data.
 * `demarches_cls-clsm_33_au-2024-01-01_edition-2026-11-26`
 */
export function nameExport(choices: Choices, edition: CalendarDay): string {
  const chosen = filterNames.flatMap((name) => {
    const values = (choices[name] ?? []).map(slugify).filter((value) => value !== '');
    if (values.length === 0) return [];
    const words = values.join('-').slice(0, longest).replace(/-$/, '');
    return [name === 'etat' ? `au-${words}` : words];
  });
  return ['demarches', ...chosen, `edition-${edition}`].join('_');
}
