import type { Geometry, MultiLineString, Position } from 'geojson';
import type { Projection } from './project.ts';

/** Units of the projection to one of the drawing, about a pixel where it is shown. */
export const step = 2;

/** Whole pixels, each from the one before: a page must not carry what nobody can see. */
export function toCoarsePath(geometry: Geometry, { place }: Projection): string {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons
    .flat()
    .map((ring) => drawRing(ring.map((position) => toPixel(place(position)))))
    .join('');
}

/** Open lines, likewise. */
export function toCoarseLines({ coordinates }: MultiLineString, { place }: Projection): string {
  return coordinates
    .map((line) => toSteps(line.map((position) => toPixel(place(position)))))
    .map((steps) => (steps.length > 1 ? write(steps) : ''))
    .join('');
}

type Pixel = readonly [number, number];

function toPixel([x = 0, y = 0]: Position): Pixel {
  return [Math.round(x / step), Math.round(y / step)];
}

function drawRing(points: readonly Pixel[]): string {
  const steps = toSteps(points);
  return steps.length > 3 ? `${write(steps)}z` : '';
}

/** The first point, then each from the one before; what does not move is left out. */
function toSteps(points: readonly Pixel[]): Pixel[] {
  return points
    .map(([x, y], index) => {
      const [fromX, fromY] = points[index - 1] ?? [0, 0];
      return [x - fromX, y - fromY] as const;
    })
    .filter(([x, y], index) => index === 0 || x !== 0 || y !== 0);
}

function write(steps: readonly Pixel[]): string {
  return `M${steps.map(([x, y]) => `${x} ${y}`).join('l')}`;
}
