import type { OfficialCommunes } from './official.ts';

/** What stops the import, in French, each with the file, what was found and what to do. */
export function describeProblems(
  file: string,
  { unknown, missing }: OfficialCommunes,
  needed: number,
  partial: boolean,
): string[] {
  const problems: string[] = [];
  if (unknown.length > 0)
    problems.push(
      `${file} : ${count(unknown, 'code inconnu', 'codes inconnus')} en 2026 : ${enumerate(unknown)}. Corrigez-les, ou ajoutez-les à data/reference/communes-disparues.csv avec la commune actuelle.`,
    );
  if (missing.length > 0 && !partial)
    problems.push(
      `${file} : il manque ${count(missing, 'commune', 'communes')} sur ${needed} : ${enumerate(missing)}. Prenez un fichier qui les a toutes, ou ajoutez --partiel : les EPCI incomplets ne seront pas dessinés.`,
    );
  return problems;
}

function count(items: readonly string[], one: string, many: string): string {
  return `${items.length} ${items.length === 1 ? one : many}`;
}

function enumerate(codes: readonly string[]): string {
  const shown = codes.slice(0, 20).join(', ');
  return codes.length > 20 ? `${shown}… et ${codes.length - 20} autres` : shown;
}
