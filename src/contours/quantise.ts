import { quantize } from 'topojson-client';
import type { Box } from './sources.ts';

/** Degrees: about 45 m both ways in the region. */
const step = { lon: 0.0006, lat: 0.0004 };

/** Whole numbers of a fixed step from the corner of the frame: files made apart agree on every shared point. */
export function quantise<T extends { bbox?: unknown }>(topology: T, frame: Box): T {
  const { bbox: _, ...rest } = topology;
  return quantize(rest as never, {
    scale: [step.lon, step.lat],
    translate: [frame[0], frame[1]],
  }) as unknown as T;
}
