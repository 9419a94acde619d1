import { adjust } from './adjust.ts';
import { overlap, unite } from './boxes.ts';
import { draw } from './draw.ts';
import { dropFragments, fillGaps } from './fragments.ts';
import { makeGrid, toColumn, toRow } from './grid.ts';
import { type Country, listShores, mapCountries } from './land.ts';
import { NearestLine } from './nearest.ts';
import { openCells, type Waters } from './open-cells.ts';
import { paint } from './paint.ts';
import { buildPartition, type Partition } from './partition.ts';
import { quantise } from './quantise.ts';
import type { Registry } from './registry.ts';
import { toSeed } from './seeds.ts';
import { smooth } from './smooth.ts';
import type { Box } from './sources.ts';
import { type Detail, thin } from './thin.ts';
import { trace } from './trace.ts';
import { vote } from './vote.ts';
import { addCountries, listZones } from './zones.ts';

export interface Settings extends Waters {
  /** What is drawn. */
  readonly frame: Box;
  /** Side of a cell, kilometres. */
  readonly side: number;
  /** Passes of `adjust`. */
  readonly passes: number;
  readonly detail: Detail;
}

/** How many times `drawOutlines` reports. */
export function countSteps({ passes }: Settings): number {
  return passes + 6;
}

export interface Inputs {
  readonly registry: Registry;
  /** SIREN of the EPCI to tell apart; elsewhere only départements are. */
  readonly sirens: ReadonlySet<string>;
  readonly countries: readonly Country[];
  /** Longitude and latitude of the villages that are known, by code. */
  readonly villages: ReadonlyMap<string, readonly [number, number]>;
}

/** Draws the land of the frame, cut into zones. The order of the steps is the method. */
export function drawOutlines(inputs: Inputs, settings: Settings, report: (step: string) => void): Partition {
  const grid = makeGrid(settings.frame, settings.side);
  report(`Grille de ${grid.columns} × ${grid.rows} cellules de ${settings.side * 1000} m`);
  const france = inputs.countries.findIndex(({ code }) => code === 'FRA') + 1;
  const countries = mapCountries(grid, inputs.countries);
  const open = openCells(grid, countries, france, settings);

  const units = inputs.registry.units.filter(({ box }) => overlap(box, settings.frame));
  const seeds = units.map(({ code, box }) => toSeed(grid, box, inputs.villages.get(code)));
  const owner = new Int32Array(open.length);
  const distance = new Float32Array(open.length);
  for (let pass = 1; pass <= settings.passes; pass++) {
    paint(grid, open, seeds, owner, distance);
    const reached = adjust(grid, seeds, owner);
    report(`Passe ${pass} sur ${settings.passes} : ${Math.round(reached * 100)} % des côtés atteints`);
  }

  const { zones, zoneOf } = listZones(units, inputs.sirens);
  const map = vote(grid, open, seeds, zoneOf);
  report(`Vote : ${zones.length} zones`);
  fillGaps(grid, open, map);
  const dropped = dropFragments(grid, map);
  fillGaps(grid, open, map);
  smooth(grid, map);
  dropFragments(grid, map);
  fillGaps(grid, open, map);
  report(`Fragments rendus aux voisins : ${dropped}`);
  addCountries(map, countries, france, inputs.countries, zones);

  const shapes = trace(grid, map, zones.length);
  report('Tracé');
  const partition = buildPartition(
    zones.map((zone, index) => ({
      zone,
      shape: shapes[index + 1] ?? { type: 'MultiPolygon', coordinates: [] },
    })),
  );
  report(`Arcs partagés : ${partition.arcs.length}`);
  const shores = listShores(inputs.countries, settings.frame).map((ring) =>
    ring.map(([lon = 0, lat = 0]) => [toColumn(grid, lon), toRow(grid, lat)]),
  );
  const drawn = draw(grid, partition, new NearestLine(shores, 4));
  report('Côte');
  const focus = units.filter(({ epci }) => epci !== null && inputs.sirens.has(epci)).map(({ box }) => box);
  return quantise(
    thin(drawn, settings.detail, focus.reduce(unite, focus[0] ?? settings.frame)),
    settings.frame,
  );
}
