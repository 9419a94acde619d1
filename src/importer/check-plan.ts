import type { Files } from '../pipeline/files.ts';
import { type Issue, isError } from '../pipeline/issues.ts';
import { read } from '../pipeline/read.ts';
import { formatIssue } from '../pipeline/report-text.ts';
import { run } from '../pipeline/run.ts';
import type { Plan } from './plan.ts';

/** Why an initiative cannot be taken, by its id. */
export type Refusals = ReadonlyMap<string, string>;

/** The notices that the check of the data would refuse are not written. */
export function checkNotices(plan: Plan, files: Files): Plan {
  const issues = findIssues(plan, files);
  const faults = new Map(issues.filter(isError).map((issue) => [issue.file, issue]));
  const isSound = ({ file }: { file: string }) => !faults.has(file);
  const refused = [...plan.created, ...plan.merged]
    .filter((placed) => !isSound(placed))
    .map(({ line, name, file }) => ({ line, name, reason: faults.get(file)?.message ?? '' }));
  return {
    ...plan,
    created: plan.created.filter(isSound),
    merged: plan.merged.filter(isSound),
    refused: [...plan.refused, ...refused].toSorted((a, b) => a.line - b.line),
    files: new Map([...plan.files].filter(([file]) => isSound({ file }))),
    warnings: issues.filter((issue) => !isError(issue)).map(formatIssue),
  };
}

/** Rows share a file: those that the check refuses are left out, and the plan is made again until it holds. */
export function checkRows(makePlan: (refusals: Refusals) => Plan, files: Files): Plan {
  const refusals = new Map<string, string>();
  for (;;) {
    const plan = makePlan(refusals);
    const issues = findIssues(plan, files);
    const faults = issues.filter((issue) => isError(issue) && !refusals.has(idAt(plan, issue)));
    if (faults.length === 0) {
      const warnings = issues.filter((issue) => !isError(issue)).map(formatIssue);
      return { ...plan, warnings };
    }
    for (const fault of faults) {
      const column = fault.column ? `colonne « ${fault.column} » : ` : '';
      refusals.set(idAt(plan, fault), `${column}${fault.message}`);
    }
  }
}

/** What the check says of the files of the plan, and did not say before. */
function findIssues(plan: Plan, files: Files): Issue[] {
  const bytes = [...plan.files].map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  if (bytes.length === 0) return [];
  const before = new Set(run(files).issues.map(({ file, message }) => `${file} ${message}`));
  return run(new Map([...files, ...bytes])).issues.filter(
    ({ file, message }) => plan.files.has(file) && !before.has(`${file} ${message}`),
  );
}

function idAt(plan: Plan, { file, line = 0 }: Issue): string {
  const { table } = read(file, new TextEncoder().encode(plan.files.get(file) ?? ''));
  const row = table?.rows.find((candidate) => candidate.line === line);
  return row?.cells[table?.header.indexOf('id') ?? 0]?.trim() ?? '';
}
