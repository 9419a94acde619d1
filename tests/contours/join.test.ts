import type { LineString } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { expect, it } from 'vitest';
import { join } from '../../src/contours/join.ts';
import { backgroundMeta } from '../../src/contours/meta.ts';

const line = (...coordinates: number[][]): LineString => ({ type: 'LineString', coordinates });
const collect = (geometry: LineString) =>
  topology({ lines: { type: 'GeometryCollection', geometries: [geometry] } as never });

it('joins two topologies: each object keeps its own lines', () => {
  const [a, b] = [line([0, 0], [1, 1]), line([5, 5], [6, 6])];
  const second = collect(b);
  const joined = join(
    { ...collect(a), meta: backgroundMeta },
    { ...second, objects: { rivers: second.objects.lines as never } },
  );
  const lines = (name: string) => {
    const object = joined.objects[name];
    return (
      object &&
      (feature(joined, object) as unknown as { features: { geometry: LineString }[] }).features[0]?.geometry
    );
  };
  expect(lines('lines')).toEqual(a);
  expect(lines('rivers')).toEqual(b);
});
