import type { CalendarDay } from '../time/calendar-day.ts';
import { formatPartialDate } from '../time/partial-date.ts';

/** The data set as a bibliography names it. */
export interface CitedDataset {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** Day of the version that was used. */
  readonly day: CalendarDay;
}

export function toCitation({ publisher, title, url, day }: CitedDataset): string {
  return `${publisher}. ${title} [jeu de données]. Version du ${formatPartialDate(day)}. Licence Ouverte 2.0. ${url}`;
}

export function toBibtex({ publisher, title, url, day }: CitedDataset): string {
  const fields = {
    author: `{${publisher}}`,
    title: `{${title}}`,
    year: day.slice(0, 4),
    note: `Jeu de données, version du ${formatPartialDate(day)}, Licence Ouverte 2.0`,
    url,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{demarches-locales-de-sante-${day},\n${lines.join(',\n')}\n}`;
}
