/** What a file says of itself, beside its objects. */
export interface Meta {
  /** `approchee`: computed from boxes; `officielle`: merged from an official file of communes. */
  readonly precision: 'approchee' | 'officielle';
  readonly sources: readonly string[];
  readonly licence: string;
  /** Year of the codes. */
  readonly cog: number;
}

const cog = 2026;
const codes = 'Codes officiels 2026, @etalab/decoupage-administratif 6.0.0 (Licence Ouverte 2.0)';
const coast =
  'Côtes et frontières © contributeurs OpenStreetMap 2017, @geo-maps/countries-land-250m 0.6.0 (ODbL)';
const boxes =
  'Boîtes englobantes des communes, IGN ADMIN EXPRESS 2017, @etalab/fr-bounding-boxes 0.1.3 (Licence Ouverte 2.0)';
const places = 'Positions des villes et des bourgs, GeoNames (CC BY 4.0)';

export const outlineMeta = {
  approchee: { precision: 'approchee', sources: [boxes, codes, coast, places], licence: 'ODbL 1.0', cog },
  officielle: {
    precision: 'officielle',
    sources: ['Contours des communes, IGN ADMIN EXPRESS (Licence Ouverte 2.0)', codes],
    licence: 'Licence Ouverte 2.0',
    cog,
  },
} as const satisfies Record<string, Meta>;

export const backgroundMeta: Meta = {
  ...outlineMeta.approchee,
  sources: [
    ...outlineMeta.approchee.sources,
    'Cours d’eau : GSHHG et WDBII, paquet Debian gmt-gshhg-full (LGPL)',
  ],
};
