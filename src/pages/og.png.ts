import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { sharedPicture } from '../components/site/shared-picture.ts';

export const GET: APIRoute = async () => {
  const png = await sharp(Buffer.from(sharedPicture)).resize(1200, 630).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
