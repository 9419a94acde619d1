import { type Figure, mostSeries } from '../domain/figures.ts';
import { figureRow } from '../schemas/figure-row.ts';
import type { Files } from './files.ts';
import { createIssue, type Issue } from './issues.ts';
import { type Parsed, parse } from './parse.ts';
import { read } from './read.ts';

/** Its name is that by which a post asks for it. */
export const figuresFile = /^content\/blog\/donnees\/([^/]+\.csv)$/;

/** The numbers of the charts, by the name of their file, and what would make a chart wrong, empty or illegible. */
export function readFigures(files: Files): {
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly issues: Issue[];
} {
  const figures = new Map<string, readonly Figure[]>();
  const issues: Issue[] = [];
  for (const [file, bytes] of files) {
    const [, name] = figuresFile.exec(file) ?? [];
    if (name === undefined) continue;
    const { table, issues: readIssues } = read(file, bytes);
    issues.push(...readIssues);
    if (table === null) continue;
    const { rows, issues: rowIssues } = parse(table, figureRow, ['serie']);
    const own = rows.map(({ line, row }) => ({ line, row: toFigure(row) }));
    issues.push(...rowIssues, ...(rowIssues.length === 0 ? checkFigures(file, own) : []));
    figures.set(
      name,
      own.map(({ row }) => row),
    );
  }
  return { figures, issues };
}

function toFigure({
  libelle,
  valeur,
  serie,
}: {
  libelle: string;
  valeur: number;
  serie: string | null;
}): Figure {
  return { label: libelle, series: serie, value: valeur };
}

function checkFigures(file: string, rows: readonly Parsed<Figure>[]): Issue[] {
  if (rows.length === 0) return [createIssue('figures.none', { file })];
  const series = new Set(rows.map(({ row }) => row.series));
  const known = new Set<string>();
  return [
    ...(series.size > mostSeries
      ? [
          createIssue(
            'figures.too-many-series',
            { file },
            { found: String(series.size), other: String(mostSeries) },
          ),
        ]
      : []),
    ...rows.flatMap(({ line, row: { label, series } }) => {
      const name = series === null ? label : `${label}, ${series}`;
      const isNew = !known.has(name);
      known.add(name);
      return isNew ? [] : [createIssue('figures.repeated', { file, line }, { found: name })];
    }),
  ];
}
