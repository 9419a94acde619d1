import type { Bounds } from './geometry.ts';

/**
 * What the map shows at first. The SVG of the build, MapLibre and Leaflet must agree to the pixel, so that one takes
 * over from the other without a jump: all three fit the same bounds, by this rule.
 */
export interface Frames {
  readonly region: Bounds;
  /** The region and the départements of the trial; as high as the region's frame. */
  readonly trial: Bounds;
}

/** Room around what is framed, as a share of the region's height. */
const margin = 0.025;

export function toFrames(region: Bounds, trial: Bounds): Frames {
  const [west, south, east, north] = widen(region);
  const [trialWest, , trialEast] = widen(trial);
  const [bottom, top] = [mercatorY(south), mercatorY(north)];
  const room = (top - bottom) * margin;
  const low = latitudeOf(bottom - room);
  const high = latitudeOf(top + room);
  const sides = (room * 180) / Math.PI;
  return {
    region: [west - sides, low, east + sides, high],
    trial: [Math.min(west, trialWest) - sides, low, Math.max(east, trialEast) + sides, high],
  };
}

/** To the next twentieth of a degree: better outlines must not move the frame, which a stylesheet knows too. */
function widen([west, south, east, north]: Bounds): Bounds {
  const down = (it: number) => Math.floor(it * 20) / 20;
  const up = (it: number) => Math.ceil(it * 20) / 20;
  return [down(west), down(south), up(east), up(north)];
}

/** The trial is framed too where that costs the region nothing: where the box is wide enough. */
export function chooseFrame(frames: Frames, width: number, height: number): Bounds {
  return width / height >= aspectOf(frames.trial) ? frames.trial : frames.region;
}

/** Width over height, in Web Mercator. */
export function aspectOf([west, south, east, north]: Bounds): number {
  return ((east - west) * Math.PI) / 180 / (mercatorY(north) - mercatorY(south));
}

/** Ordinate of a latitude in Web Mercator, on a sphere of radius 1. */
export function mercatorY(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.exp(y)) * 360) / Math.PI - 90;
}
