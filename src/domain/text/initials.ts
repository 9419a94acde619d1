/** A name of an organisation at the place where a text writes it: a capital, then words, small ones left out. */
const small = /^(?:de|du|des|la|le|les|l|d|et|en|à|aux?|pour)$/i;

/** « Société française de santé publique » → « SFSP », as readers call it; null for what is not a name of three words or more. */
export function initialsOf(name: string): string | null {
  const [organisation = ''] = name
    .replace(/^.*?\b(?=(?:Société|Fédération|Réseau|Agence|Observatoire|Haute))/, '')
    .split(/[:,«(]/);
  const words = organisation.split(/[\s’'-]+/).filter((word) => word !== '' && !small.test(word));
  if (words.length < 3 || words.length > 6) return null;
  return words
    .map((word) => word[0])
    .join('')
    .toUpperCase();
}
