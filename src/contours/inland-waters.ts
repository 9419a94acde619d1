import type { Position } from 'geojson';

/**
 * Waters that are sea in the coast file and belong to communes in law: those upstream of the « limite transversale de
 * la mer », and bays that islands close. Drawn by hand, roughly: the coast and the boxes of communes do the rest.
 */
export const inlandWaters: readonly { readonly name: string; readonly ring: readonly Position[] }[] = [
  {
    name: 'Gironde, de la pointe de Grave à la pointe de Suzac, jusqu’au bec d’Ambès',
    ring: [
      [-1.066, 45.572],
      [-0.995, 45.585],
      [-0.9, 45.51],
      [-0.8, 45.43],
      [-0.73, 45.33],
      [-0.65, 45.15],
      [-0.6, 45.06],
      [-0.52, 45.05],
      [-0.5, 45],
      [-0.56, 45.03],
      [-0.62, 45.05],
      [-0.69, 45.13],
      [-0.74, 45.25],
      [-0.8, 45.35],
      [-0.93, 45.45],
      [-1.05, 45.53],
      [-1.066, 45.572],
    ],
  },
  {
    name: 'Fier d’Ars, île de Ré',
    ring: [
      [-1.5, 46.238],
      [-1.452, 46.238],
      [-1.43, 46.225],
      [-1.43, 46.205],
      [-1.51, 46.205],
      [-1.5, 46.238],
    ],
  },
];
