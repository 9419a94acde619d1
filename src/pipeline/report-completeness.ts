import { completeness, recommendedFields } from '../domain/quality/completeness.ts';
import type { Resource } from '../domain/resource.ts';
import { resourceSchema } from '../schemas/resource.ts';
import type { Text } from './read-texts.ts';

/** What the notices lack of what is recommended: field by field with the reason, then notice by notice, the barest first. */
export function reportCompleteness(texts: readonly Text[]): string {
  const notices = texts.filter(({ folder }) => folder === 'ressources').flatMap(readNotice);
  const published = notices.filter(({ draft }) => !draft);
  const judged = published
    .map((notice) => ({ notice, ...completeness(notice) }))
    .toSorted((a, b) => a.share - b.share || (a.notice.id < b.notice.id ? -1 : 1));
  const mean = judged.reduce((sum, { share }) => sum + share, 0) / (judged.length || 1);
  const byField = recommendedFields.flatMap(({ field, label, why }) => {
    const count = judged.filter(({ missing }) => missing.some((one) => one.field === field)).length;
    return count > 0 ? [`  ${label} (${field}) : ${count} sans. ${why}`] : [];
  });
  const byNotice = judged
    .filter(({ missing }) => missing.length > 0)
    .map(
      ({ notice, share, missing }) =>
        `  ${percent(share)}  content/ressources/${notice.id}.md : ${missing.map(({ field }) => field).join(', ')}`,
    );
  const drafts = notices.filter(({ draft }) => draft);
  return [
    `Complétude : ${published.length} notices publiées, ${percent(mean)} des champs recommandés en moyenne`,
    ...section('Ce qui manque, et pourquoi cela compte', byField),
    ...section('Notice par notice, les moins remplies d’abord', byNotice),
    ...section(
      'Brouillons, pas encore publiés',
      drafts.map(({ id }) => `  content/ressources/${id}.md`),
    ),
  ].join('\n');
}

function readNotice({ id, header }: Text): Resource[] {
  const { data } = resourceSchema.safeParse(header);
  return data ? [{ id, ...data }] : [];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `${title} (${lines.length})`, ...lines] : [];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
