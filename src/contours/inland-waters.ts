import type { Position } from 'geojson';

/**
 * Waters that are sea in the coast file and belong to communes in law: those upstream of the « limite transversale de
 * la mer ». Drawn by hand, roughly, over both banks: the coast and the boxes of communes do the rest.
 */
export const inlandWaters: readonly { readonly name: string; readonly ring: readonly Position[] }[] = [
  {
    name: 'Gironde, de la pointe de Grave à la pointe de Suzac, jusqu’au bec d’Ambès',
    ring: [
      [-1.068, 45.571],
      [-0.995, 45.583],
      [-0.95, 45.57],
      [-0.75, 45.46],
      [-0.62, 45.25],
      [-0.58, 45.08],
      [-0.5, 45.05],
      [-0.5, 44.98],
      [-0.6, 45.02],
      [-0.76, 45.1],
      [-0.85, 45.3],
      [-1.05, 45.5],
      [-1.068, 45.571],
    ],
  },
  {
    name: 'Bonne Anse, derrière la flèche de la Coubre',
    ring: [
      [-1.228, 45.694],
      [-1.188, 45.694],
      [-1.188, 45.676],
      [-1.228, 45.676],
      [-1.228, 45.694],
    ],
  },
];
