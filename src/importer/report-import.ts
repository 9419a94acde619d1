import type { Created, Merged, Plan, Refused } from './plan.ts';

const likenesses: Readonly<Record<Merged['by'], string>> = {
  doi: 'même DOI',
  isbn: 'même ISBN',
  address: 'même adresse',
  title: 'même titre',
  id: 'même identifiant',
};

/** The report of an import, for a terminal: what would be made, completed, refused, and why. */
export function reportImport(file: string, plan: Plan): string {
  const changed = plan.merged.filter(({ added }) => added.length > 0);
  const same = plan.merged.filter(({ added }) => added.length === 0);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Créées', plan.created.map(sayCreated)],
    ['Complétées', changed.map(sayMerged)],
    ['Déjà là, sans changement', same.map(sayMerged)],
    ['Refusées', plan.refused.map(sayRefused)],
    ['Avertissements', plan.warnings],
  ];
  const counts = `lues ${plan.count}, créées ${plan.created.length}, complétées ${changed.length}, déjà là ${same.length}, refusées ${plan.refused.length}`;
  return [
    `Import de ${file} : ${counts}`,
    ...sections.flatMap(([title, lines]) =>
      lines.length > 0 ? ['', `${title} (${lines.length})`, ...lines] : [],
    ),
  ].join('\n');
}

function sayCreated({ line, name, file, missing, remarks }: Created): string {
  const toFill = missing.length > 0 ? [`à remplir : ${missing.join(', ')}`] : [];
  return say(`${file} ← ligne ${line}, « ${name} »`, [...toFill, ...remarks]);
}

function sayMerged({ line, name, file, by, added, kept, remarks }: Merged): string {
  return say(`${file} ← ligne ${line}, « ${name} » (${likenesses[by]})`, [
    ...added.map(({ field, value }) => `${field} : « ${value} » ajouté`),
    ...kept.map(({ field, value, said }) => `${field} : « ${value} » gardé ; le fichier dit « ${said} »`),
    ...remarks,
  ]);
}

function sayRefused({ line, name, reason }: Refused): string {
  return say(`ligne ${line}${name ? `, « ${name} »` : ''}`, [reason]);
}

function say(head: string, details: readonly string[]): string {
  return [`  · ${head}`, ...details.map((detail) => `      ${detail}`)].join('\n');
}
