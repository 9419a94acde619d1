import type { Country } from '../../src/contours/land.ts';
import { buildRegistry, type Registry } from '../../src/contours/registry.ts';
import type { Settings } from '../../src/contours/run.ts';

/** Four communes in two EPCI of two départements of one region; 33099 has become a part of 33003. */
export const registry: Registry = buildRegistry({
  communes: [
    ['33001', 'Un', '33'],
    ['33002', 'Deux', '33'],
    ['33003', 'Trois', '33'],
    ['24001', 'Quatre', '24'],
  ].map(([code = '', nom = '', departement = '']) => ({
    code,
    nom,
    departement,
    region: '75',
    type: 'commune-actuelle',
    population: 100,
  })),
  epci: [
    { code: '200000001', nom: 'CC Une', membres: [{ code: '33001' }, { code: '33002' }] },
    { code: '200000002', nom: 'CC Deux', membres: [{ code: '33003' }, { code: '24001' }] },
  ],
  departements: [
    { code: '33', nom: 'Gironde', region: '75', chefLieu: '33001' },
    { code: '24', nom: 'Dordogne', region: '75', chefLieu: '24001' },
  ],
  boxes: [
    { id: 'fr:commune:33001', name: 'Un', bbox: [0, 45.2, 0.22, 45.4] },
    { id: 'fr:commune:33002', name: 'Deux', bbox: [0.18, 45.2, 0.4, 45.4] },
    { id: 'fr:commune:33003', name: 'Trois', bbox: [0, 45, 0.2, 45.22] },
    { id: 'fr:commune:24001', name: 'Quatre', bbox: [0.2, 45, 0.4, 45.22] },
  ],
  vanished: [{ ancien: '33099', actuel: '33003' }],
});

export const sirens: ReadonlySet<string> = new Set(['200000001', '200000002']);

export const france: Country = {
  code: 'FRA',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 45],
        [0.4, 45],
        [0.4, 45.4],
        [0, 45.4],
        [0, 45],
      ],
    ],
  },
};

export const settings: Settings = {
  frame: [-0.1, 44.9, 0.5, 45.5],
  side: 0.5,
  passes: 3,
  narrowWater: 0.4,
  smallLagoon: 1,
  detail: { bend: 0.1, farBend: 0.1, island: 0.1 },
};
