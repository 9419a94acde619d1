import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { brand, drawMark } from '../components/site/brand.ts';

/** Icons of an installed site, in pixels. Their margin survives the round masks of telephones. */
export const getStaticPaths = (() =>
  ['180', '192', '512'].map((size) => ({ params: { size } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { ground, house } = brand.light;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-7 -7 46 46" width="512" height="512" color="${house}">
<path fill="${ground}" d="M-7-7h46v46H-7z"/>${drawMark('m')}</svg>`;
  const size = Number(params.size);
  const png = await sharp(Buffer.from(svg)).resize(size, size).png().toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
