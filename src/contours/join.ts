import type { Topology } from 'topojson-specification';
import type { OutlineFile } from './outline-files.ts';

/** Two topologies of one quantisation as one: the arcs of the second follow those of the first. */
export function join(first: OutlineFile, second: Topology): OutlineFile {
  const shift = first.arcs.length;
  const move = (arcs: unknown): unknown =>
    typeof arcs === 'number' ? (arcs < 0 ? arcs - shift : arcs + shift) : (arcs as unknown[]).map(move);
  const objects = Object.fromEntries(
    Object.entries(second.objects).map(([name, object]) => {
      const geometries = object.type === 'GeometryCollection' ? object.geometries : [object];
      return [
        name,
        {
          type: 'GeometryCollection',
          geometries: geometries.map((geometry) =>
            'arcs' in geometry ? { ...geometry, arcs: move(geometry.arcs) } : geometry,
          ),
        },
      ];
    }),
  );
  return {
    ...first,
    objects: { ...first.objects, ...objects } as OutlineFile['objects'],
    arcs: [...first.arcs, ...second.arcs],
  };
}
