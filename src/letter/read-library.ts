import { compareByStart } from '../domain/agenda/event-lists.ts';
import { compareTitles } from '../domain/catalogue/resource-sorts.ts';
import { compareByDate } from '../domain/post.ts';
import type { Change } from '../domain/time/change-log.ts';
import type { Files } from '../pipeline/files.ts';
import { readTexts } from '../pipeline/read-texts.ts';
import { eventSchema } from '../schemas/event.ts';
import { postSchema } from '../schemas/post.ts';
import { resourceSchema } from '../schemas/resource.ts';
import type { Library } from './compose.ts';

/** The texts of the project that a letter may tell of; a file that its schema refuses is left to the check of the data. */
export function readLibrary(files: Files, changes: readonly Change[]): Library {
  const { texts } = readTexts(files);
  const inFolder = (name: string) => texts.filter(({ folder }) => folder === name);
  return {
    posts: inFolder('blog')
      .flatMap(({ id, header }) => {
        const { data } = postSchema.safeParse(header);
        return data ? [{ id, ...data }] : [];
      })
      .sort(compareByDate),
    resources: inFolder('ressources')
      .flatMap(({ id, header }) => {
        const { data } = resourceSchema.safeParse(header);
        return data ? [{ id, ...data }] : [];
      })
      .sort(compareTitles),
    events: inFolder('agenda')
      .flatMap(({ id, header }) => {
        const { data } = eventSchema.safeParse(header);
        return data ? [{ id, ...data }] : [];
      })
      .sort(compareByStart),
    changes,
  };
}
