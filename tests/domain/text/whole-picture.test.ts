import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isWholePicture } from '../../../src/domain/text/whole-picture.ts';

const noise = sharp({
  create: {
    width: 80,
    height: 60,
    channels: 3,
    background: '#386',
    noise: { type: 'gaussian', mean: 128, sigma: 30 },
  },
});
const thumbnail = await noise.clone().resize(8).jpeg().toBuffer();
/** A camera's JPEG: its head holds a whole small picture. */
const photo = (jpeg: Buffer) => {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(thumbnail.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, thumbnail, jpeg.subarray(2)]);
};

describe.each([
  ['a JPEG', await noise.clone().jpeg().toBuffer()],
  ['a progressive JPEG', await noise.clone().jpeg({ progressive: true }).toBuffer()],
  ['the JPEG of a camera', photo(await noise.clone().jpeg().toBuffer())],
  ['a PNG', await noise.clone().png().toBuffer()],
  ['a GIF', await noise.clone().gif().toBuffer()],
  ['a WebP', await noise.clone().webp().toBuffer()],
  ['an AVIF', await noise.clone().avif().toBuffer()],
])('%s', (_, bytes) => {
  test('is whole', () => expect(isWholePicture(bytes)).toBe(true));
  test('is not, once cut anywhere', () => {
    const cuts = [0.3, 0.5, 0.9, 0.99].map((share) => bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(cuts.filter(isWholePicture)).toEqual([]);
  });
});
