import type { TextComponentName } from '../domain/text/text-components.ts';
import CarteDemarche from './CarteDemarche.astro';
import CarteEssai from './CarteEssai.astro';
import Chiffre from './Chiffre.astro';
import ChiffresEssai from './ChiffresEssai.astro';
import Citation from './Citation.astro';
import Encadre from './Encadre.astro';
import FicheEvenement from './FicheEvenement.astro';
import FicheRessource from './FicheRessource.astro';
import Figure from './Figure.astro';
import Frise from './Frise.astro';
import Graphique from './Graphique.astro';
import Niveaux from './Niveaux.astro';
import Recueils from './Recueils.astro';

/** What each tag of `domain/text/text-components.ts` becomes: a text uses them without import. */
export const components = {
  Chiffre,
  Encadre,
  Citation,
  Figure,
  Graphique,
  CarteDemarche,
  FicheRessource,
  FicheEvenement,
  Niveaux,
  Frise,
  Recueils,
  ChiffresEssai,
  CarteEssai,
} satisfies Record<TextComponentName, unknown>;
