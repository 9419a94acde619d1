import fc from 'fast-check';
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

test('a box without a length does not hold the check for ever', () => {
  const head = [0, 0, 0, 12, ...Buffer.from('ftypavif')];
  expect(
    isWholePicture(Uint8Array.from([...head, 0, 0, 0, 1, ...Buffer.from('mdat'), ...Array(8).fill(0)])),
  ).toBe(false);
});

test('whatever follows the first bytes of a picture, the answer comes', () => {
  const starts = ['\xff\xd8', '\x89PNG', 'GIF8', 'RIFF\x10\x00\x00\x00WEBP', '\x00\x00\x00\x0cftypavif'];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 64 }), (start, rest) => {
      expect(typeof isWholePicture(Buffer.concat([Buffer.from(start, 'latin1'), rest]))).toBe('boolean');
    }),
  );
});
