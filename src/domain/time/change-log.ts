import type { CalendarDay } from './calendar-day.ts';

/** A version of the data, as `CHANGELOG.md` tells it. */
export interface Change {
  /** Day of the version. */
  readonly day: CalendarDay;
  /** As its heading writes it: « 22 novembre 2026 ». */
  readonly title: string;
  /** What changed, one sentence each, plain text. */
  readonly items: readonly string[];
}

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** The versions of a log whose headings (`###`) are days and whose lists are the changes, in their order. */
export function readChangeLog(markdown: string): Change[] {
  const [, ...sections] = markdown.split(/^###\s+/m);
  return sections.map((section) => {
    const [title = '', ...lines] = section.split('\n');
    const items = lines.join('\n').split(/^-\s+/m).slice(1);
    return {
      day: readDay(title.trim()),
      title: title.trim(),
      items: items.map((item) => item.replace(/\s+/g, ' ').trim()),
    };
  });
}

/** « 1er mars 2027 » → `2027-03-01`. A heading that is no day stops the build: a feed cannot guess one. */
function readDay(text: string): CalendarDay {
  const [, day = '', month = '', year] = /^(\d{1,2})(?:er)? (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const number = months.indexOf(month) + 1;
  if (!year || number === 0)
    throw new Error(`CHANGELOG.md : « ${text} » n’est pas une date comme « 22 novembre 2026 ».`);
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
