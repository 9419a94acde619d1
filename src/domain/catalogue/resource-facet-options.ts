import type { Resource } from '../resource.ts';
import { capitalise } from '../text/typography.ts';
import type { Theme } from '../theme.ts';
import { urls } from '../urls.ts';
import { accesses, audiences, criteria, scales, steps, subjects } from './resource-facets.ts';
import { type FacetName, facets, unstated } from './resource-filters.ts';
import { resourceTypes } from './resource-types.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many notices of the whole catalogue have it. */
  readonly count: number;
  /** The page that lists them without script, where there is one. */
  readonly href: string | null;
}

export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

type Words = readonly (readonly [value: string, label: string])[];

const labels: Readonly<Record<FacetName, string>> = {
  theme: 'Thème',
  type: 'Type de document',
  etape: 'Étape de la démarche',
  critere: 'Critère de qualité',
  public: 'Public',
  demarche: 'Démarche',
  echelle: 'Échelle',
  annee: 'Année',
  acces: 'Accès',
};
const unstatedWords = [unstated, 'Non précisé'] as const;

/** The facets in the order of the form, each with the values that at least one notice has. */
export function listFacets(resources: readonly Resource[], themes: readonly Theme[]): Facet[] {
  const years = [...new Set(resources.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
  const words: Readonly<Record<FacetName, Words>> = {
    theme: themes.map(({ slug, title }) => [slug, title]),
    type: Object.entries(resourceTypes).map(([type, { plural }]) => [type, capitalise(plural)]),
    etape: wordsOf(steps),
    critere: wordsOf(criteria),
    public: wordsOf(audiences),
    demarche: wordsOf(subjects),
    echelle: wordsOf(scales),
    annee: [...years.map((year) => [String(year), String(year)] as const), unstatedWords],
    acces: [...wordsOf(accesses), unstatedWords],
  };
  return (Object.keys(labels) as FacetName[]).map((name) => ({
    name,
    label: labels[name],
    options: words[name]
      .map(([value, label]) => ({
        value,
        label,
        count: resources.filter((resource) => (facets[name](resource) as readonly string[]).includes(value))
          .length,
        href: hrefOf(name, value),
      }))
      .filter(({ count }) => count > 0),
  }));
}

function wordsOf(vocabulary: Readonly<Record<string, { readonly label: string }>>): Words {
  return Object.entries(vocabulary).map(([value, { label }]) => [value, label]);
}

function hrefOf(name: FacetName, value: string): string | null {
  if (name === 'theme') return urls.resourcesOnTheme(value);
  return name === 'type' ? urls.resourcesOfType(value) : null;
}
