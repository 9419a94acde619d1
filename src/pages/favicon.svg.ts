import type { APIRoute } from 'astro';
import { brand, drawMark } from '../components/site/brand.ts';

/** The icon of a tab, light or dark as the browser is. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>svg{color:${brand.light.house}}@media(prefers-color-scheme:dark){svg{color:${brand.dark.house}}}</style>
${drawMark('m')}
</svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
