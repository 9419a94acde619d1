import { adjust } from './adjust.ts';
import { overlap } from './boxes.ts';
import { closeWaters } from './close-waters.ts';
import { draw } from './draw.ts';
import { dropFragments, fillGaps } from './fragments.ts';
import { type Grid, makeGrid, toColumn, toRow } from './grid.ts';
import { inlandWaters } from './inland-waters.ts';
import { boxOf, type Country, listPolygons, mapCountries } from './land.ts';
import { NearestLine } from './nearest.ts';
import { paint } from './paint.ts';
import { buildPartition, type Partition, type ZoneProperties } from './partition.ts';
import { quantise } from './quantise.ts';
import { rasterise } from './rasterise.ts';
import type { Registry, Unit } from './registry.ts';
import { toSeed } from './seeds.ts';
import { smooth } from './smooth.ts';
import type { Box } from './sources.ts';
import { thin } from './thin.ts';
import { trace } from './trace.ts';
import { vote } from './vote.ts';

export interface Settings {
  readonly frame: Box;
  /** Side of a cell, kilometres. */
  readonly side: number;
  /** Passes of `adjust`. */
  readonly passes: number;
  /** Arms of the sea up to twice as wide belong to communes; kilometres. */
  readonly narrowWater: number;
  /** Square kilometres. */
  readonly detail: { readonly bend: number; readonly island: number };
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
  const open = openCells(grid, countries, france, settings.narrowWater);

  const units = inputs.registry.units.filter(({ box }) => overlap(box, settings.frame));
  const seeds = units.map(({ code, box }) => toSeed(grid, box, inputs.villages.get(code)));
  const owner = new Int32Array(open.length);
  const distance = new Float32Array(open.length);
  for (let pass = 1; pass <= settings.passes; pass++) {
    paint(grid, open, seeds, owner, distance);
    const reached = adjust(grid, seeds, owner);
    report(`Passe ${pass} sur ${settings.passes} : ${Math.round(reached * 100)} % des côtés atteints`);
  }

  const { zones, zoneOf } = listZones(units, inputs.sirens);
  const map = vote(grid, open, seeds, zoneOf);
  report(`Vote : ${zones.length} zones`);
  fillGaps(grid, open, map);
  const dropped = dropFragments(grid, map);
  fillGaps(grid, open, map);
  smooth(grid, map);
  dropFragments(grid, map);
  fillGaps(grid, open, map);
  report(`Fragments rendus aux voisins : ${dropped}`);
  addCountries(map, countries, france, inputs.countries, zones);

  const shapes = trace(grid, map, zones.length);
  report('Tracé');
  const partition = buildPartition(
    zones.map((zone, index) => ({
      zone,
      shape: shapes[index + 1] ?? { type: 'MultiPolygon', coordinates: [] },
    })),
  );
  report(`Arcs partagés : ${partition.arcs.length}`);
  const drawn = draw(grid, partition, indexCoast(grid, inputs.countries, settings.frame));
  report('Côte');
  const latitude = (settings.frame[1] + settings.frame[3]) / 2;
  return quantise(thin(drawn, settings.detail, latitude), settings.frame);
}

/** 1 where the land or the inland waters of France are. */
function openCells(grid: Grid, countries: Uint8Array, france: number, narrowWater: number): Uint8Array {
  const open = countries.map((country) => (country === france ? 1 : 0));
  for (const { ring } of inlandWaters) rasterise(grid, [ring], 1, open);
  closeWaters(grid, open, Math.round(narrowWater / grid.side));
  for (let cell = 0; cell < open.length; cell++)
    if (countries[cell] !== 0 && countries[cell] !== france) open[cell] = 0;
  return open;
}

/** The zones, numbered from 1, and the one of each unit: EPCI cut by département near the region, else département. */
function listZones(units: readonly Unit[], sirens: ReadonlySet<string>) {
  const numbers = new Map<string, number>();
  const zones: ZoneProperties[] = [];
  const zoneOf = units.map((unit) => {
    const epci = unit.epci !== null && sirens.has(unit.epci) ? unit.epci : null;
    const key = `${epci} ${unit.departement}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    zones.push({ epci, departement: unit.departement, pays: 'FRA' });
    numbers.set(key, zones.length);
    return zones.length;
  });
  return { zones, zoneOf };
}

function addCountries(
  map: Uint16Array,
  cells: Uint8Array,
  france: number,
  countries: readonly Country[],
  zones: ZoneProperties[],
): void {
  const first = zones.length;
  zones.push(...countries.map(({ code }) => ({ epci: null, departement: null, pays: code })));
  for (let cell = 0; cell < map.length; cell++) {
    const country = cells[cell] as number;
    if (country !== 0 && country !== france && map[cell] === 0) map[cell] = first + country;
  }
}

function indexCoast(grid: Grid, countries: readonly Country[], frame: Box): NearestLine {
  const rings = countries.flatMap(({ geometry }) => listPolygons(geometry).map(([outer]) => outer ?? []));
  const near = rings.filter((ring) => overlap(boxOf(ring), frame));
  return new NearestLine(
    near.map((ring) => ring.map(([lon = 0, lat = 0]) => [toColumn(grid, lon), toRow(grid, lat)])),
    4,
  );
}
