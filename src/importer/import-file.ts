import { parse } from 'yaml';
import { foldText } from '../domain/search-text.ts';
import type { CalendarDay } from '../domain/time/calendar-day.ts';
import { type Files, paths } from '../pipeline/files.ts';
import { isError } from '../pipeline/issues.ts';
import { listNames } from '../pipeline/names.ts';
import { readTexts } from '../pipeline/read-texts.ts';
import { run } from '../pipeline/run.ts';
import { keywordSchema } from '../schemas/keyword.ts';
import { checkNotices, checkRows } from './check-plan.ts';
import type { Plan } from './plan.ts';
import { planInitiatives } from './plan-initiatives.ts';
import { planNotices } from './plan-notices.ts';
import { readSource } from './read-source.ts';
import { siftHeader, type Vocabulary } from './sift-header.ts';

export type ImportOutcome = { readonly plan: Plan } | { readonly failure: string };

/**
 * A file of references, or of rows → what it would change in the project. `today` is the day of the notices that are
 * made. The project must be without error: a fault of the import could not be told from those that are there.
 */
export function importFile(name: string, bytes: Uint8Array, files: Files, today: CalendarDay): ImportOutcome {
  const source = readSource(name, bytes);
  if ('failure' in source) return source;
  const { dataset, issues } = run(files);
  if (dataset === null || issues.some(isError))
    return {
      failure: 'Le projet a déjà des erreurs. Lancez « npm run data:check », corrigez-les, puis recommencez.',
    };
  if ('table' in source)
    return { plan: checkRows((refusals) => planInitiatives(source.table, files, refusals), files) };
  const { texts } = readTexts(files);
  const ids = dataset.initiatives.map(({ id }) => id);
  const names = listNames(
    texts,
    ids,
    dataset.departements.map(({ code }) => code),
  );
  const vocabulary = readVocabulary(files);
  const references = source.references.map(({ line, header, remarks }) => {
    const sifted = siftHeader(header, names, vocabulary);
    return { line, header: sifted.header, remarks: [...remarks, ...sifted.remarks] };
  });
  const notices = texts.filter(({ folder }) => folder === 'ressources');
  const stamp = {
    acces: 'non précisé',
    ajoute_le: today,
    auteur_notice: 'rédaction du site',
    brouillon: true,
  };
  const plan = planNotices(references, notices, stamp);
  const unreadable = source.unreadable.map(({ line, reason }) => ({ line, name: '', reason }));
  const count = plan.count + unreadable.length;
  return { plan: checkNotices({ ...plan, count, refused: [...plan.refused, ...unreadable] }, files) };
}

/** Each term, and each word that it replaces. */
function readVocabulary(files: Files): Vocabulary {
  const bytes = files.get(paths.keywords);
  const entries: unknown = bytes ? parse(new TextDecoder().decode(bytes)) : [];
  return new Map(
    (Array.isArray(entries) ? entries : []).flatMap((entry) => {
      const { data } = keywordSchema.safeParse(entry);
      return data ? [data.term, ...data.usedFor].map((word) => [foldText(word), data.term] as const) : [];
    }),
  );
}
