import { formatList } from '../text/quantity.ts';
import { typeset } from '../text/typography.ts';
import type { CommuneSheet } from './commune-sheet.ts';

/** For search engines and shared links: what covers it, or that nothing was found. */
export function describeCommune({ commune, departement, initiatives }: CommuneSheet): string {
  const place = `${commune.name} (${departement.name}, ${commune.code})`;
  const covering = formatList(initiatives.map(({ name }) => name));
  return typeset(
    initiatives.length > 0
      ? `Démarches locales de santé qui couvrent ${place} : ${covering}. Porteur, état, dates et source.`
      : `Aucune démarche locale de santé n’est recensée ici pour ${place}. Ce que cela veut dire, et à qui demander.`,
  );
}
