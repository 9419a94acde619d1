import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aspectOf, chooseFrame, type Frames, mercatorY } from '../../src/map/frame.ts';
import { toMapFrames, toSources } from '../../src/map/to-sources.ts';
import { background, contours, initiatives, trial } from './fixtures.ts';

const frames: Frames = toMapFrames(toSources({ initiatives, trial, contours, background }));
const styles = readFileSync(new URL('../../src/components/explorer/map.css', import.meta.url), 'utf8');

describe('the frames of the map', () => {
  it('are of one height, so that the trial costs the region nothing', () => {
    expect([frames.trial[1], frames.trial[3]]).toEqual([frames.region[1], frames.region[3]]);
  });

  it.each([
    ['a desk', 1008, 760, frames.trial],
    ['a tablet', 800, 700, frames.region],
    ['a telephone', 390, 470, frames.region],
  ])('fit %s', (_, width, height, frame) => {
    expect(chooseFrame(frames, width, height)).toBe(frame);
  });

  it('are the same in the stylesheet that places the first map', () => {
    const limit = Number(/min-aspect-ratio: (\d+) \/ 100/.exec(styles)?.[1]) / 100;
    const shift = Number(/translate: calc\((-[\d.]+) \* 100cqh\)/.exec(styles)?.[1]);
    expect(limit).toBeCloseTo(Math.ceil(aspectOf(frames.trial) * 100) / 100, 5);
    expect(shift).toBeCloseTo(shiftBetween(frames), 3);
  });
});

/** From the middle of the region's frame to that of the trial's, as a share of their height; to the left. */
function shiftBetween({ region, trial }: Frames): number {
  const middle = (frame: Frames['region']) => ((frame[0] + frame[2]) / 2) * (Math.PI / 180);
  return (middle(region) - middle(trial)) / (mercatorY(region[3]) - mercatorY(region[1]));
}
