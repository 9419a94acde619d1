import { type Issue, isError } from './issues.ts';

/** One sentence an issue, for a terminal; plain spaces, so that a line of the report can be searched for. */
export function reportText(issues: readonly Issue[]): string {
  const sections = [
    ['Erreurs', issues.filter(isError)],
    ['Avertissements', issues.filter((issue) => !isError(issue))],
  ] as const;
  return sections
    .filter(([, listed]) => listed.length > 0)
    .map(([title, listed]) => [`${title} (${listed.length})`, ...listed.map(formatIssue)].join('\n'))
    .join('\n\n');
}

/** `data/initiatives/cls.csv, ligne 42, colonne « statut » : … [field.unknown-value]` */
export function formatIssue({ file, line, column, message, code }: Issue): string {
  const place = [
    file,
    ...(line ? [`ligne ${line}`] : []),
    ...(column ? [`${columnWord(file)} « ${column} »`] : []),
  ];
  return `${place.join(', ')} : ${message} [${code}]`;
}

/** A table has columns, the header of a text has fields. */
function columnWord(file: string): string {
  return file.endsWith('.csv') ? 'colonne' : 'champ';
}

/** « 78 démarches, 0 erreur, 2 avertissements » */
export function summarize(initiatives: number, issues: readonly Issue[]): string {
  const errors = issues.filter(isError).length;
  return [
    count(initiatives, 'démarche'),
    count(errors, 'erreur'),
    count(issues.length - errors, 'avertissement'),
  ].join(', ');
}

const plurals = new Intl.PluralRules('fr');

function count(number: number, noun: string): string {
  return `${number} ${noun}${plurals.select(number) === 'one' ? '' : 's'}`;
}
