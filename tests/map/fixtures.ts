import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { statusIds } from '../../src/domain/initiative.ts';
import { initiativeTypeIds } from '../../src/domain/initiative-types.ts';
import type { MapInitiative, MapSchools } from '../../src/map/sources.ts';

const read = (name: string): Topology =>
  JSON.parse(readFileSync(new URL(`../../data/reference/${name}`, import.meta.url), 'utf8'));

export const contours = read('contours.topojson');
export const background = read('fond.topojson');

/** Middles of the départements, as the pipeline finds them. */
export const trial: readonly MapSchools[] = [
  { departement: '15', name: 'Cantal', schools: 41, centre: [2.67, 45.05] },
  { departement: '38', name: 'Isère', schools: 24, centre: [5.58, 45.26] },
  { departement: '42', name: 'Loire', schools: 24, centre: [4.17, 45.73] },
  { departement: '69', name: 'Rhône', schools: 8, centre: [4.64, 45.87] },
];

/** One surface and one point of every type and status, side by side around Bordeaux. */
export const initiatives: readonly MapInitiative[] = initiativeTypeIds.flatMap((type, row) =>
  statusIds.flatMap((status, column) => {
    const [x, y] = [-0.6 + column / 4, 44.4 + row / 4];
    const common = { type, status, departements: ['33'] };
    const corner = (dx: number, dy: number) => [x + dx / 5, y + dy / 5];
    const ring = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0)];
    return [
      {
        ...common,
        id: `${type}-surface-${status}`,
        name: `Surface ${type} ${status}`,
        geometry: { type: 'Polygon' as const, coordinates: [ring] },
      },
      {
        ...common,
        id: `${type}-point-${status}`,
        name: `Point ${type} ${status}`,
        geometry: { type: 'Point' as const, coordinates: corner(0, 3) },
      },
    ];
  }),
);
