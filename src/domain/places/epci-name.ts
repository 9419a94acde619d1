/** Natures of EPCI, as the official list shortens them at the head of a name. */
const natures = {
  CA: 'communauté d’agglomération',
  CC: 'communauté de communes',
  CU: 'communauté urbaine',
} as const;

/** « CC de Blaye » → « communauté de communes de Blaye »; a name that says its nature is left as it is. */
export function spellEpci(name: string): string {
  const [, short = '', rest = ''] = /^(CA|CC|CU) (.+)$/.exec(name) ?? [];
  return Object.hasOwn(natures, short) ? `${natures[short as keyof typeof natures]} ${rest}` : name;
}
