import type { APIRoute } from 'astro';
import { brand } from '../components/site/brand.ts';
import { urls } from '../domain/urls.ts';
import { site } from '../site.ts';

const icon = (size: string) => ({
  src: `/icone-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose: 'any maskable',
});

export const GET: APIRoute = () =>
  Response.json({
    name: `${site.name} ${site.region.inName}`,
    short_name: site.name,
    description: site.tagline,
    lang: site.language,
    start_url: urls.home,
    display: 'minimal-ui',
    background_color: brand.light.ground,
    theme_color: brand.light.ground,
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }, icon('192'), icon('512')],
  });
