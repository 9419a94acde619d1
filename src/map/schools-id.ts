/** Schools share the space of ids with initiatives: `ecole-38`. */
export function schoolsId(departement: string): string {
  return `ecole-${departement}`;
}
