import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { postKinds } from '../../../domain/blog/post-kinds.ts';
import { resourceTypes } from '../../../domain/catalogue/resource-types.ts';
import { initiativeTypes } from '../../../domain/initiative-types.ts';
import { capitalise, typeset } from '../../../domain/text/typography.ts';
import { urls } from '../../../domain/urls.ts';
import { drawLocator, drawTerritories } from '../../../map/svg/draw-locator.ts';
import { resolveColors } from '../../../pictures/light-colors.ts';
import { drawTitlePicture, type TitlePicture } from '../../../pictures/title-picture.ts';
import { getEvents } from '../../../queries/events.ts';
import { getInitiatives } from '../../../queries/initiatives.ts';
import { getTextPages } from '../../../queries/pages.ts';
import { getPosts } from '../../../queries/posts.ts';
import { getProgrammes } from '../../../queries/programmes.ts';
import { getResources } from '../../../queries/resources.ts';
import { getDepartements } from '../../../queries/territories.ts';
import { getThemes } from '../../../queries/themes.ts';
import { getContours } from '../../../queries/topologies.ts';

/** A picture for each page that asks its layout for one of its own (`ownPicture`), under `urls.picture`. */
export const getStaticPaths = (async () => {
  const contours = await getContours();
  const pictures: [path: string, picture: TitlePicture][] = [
    ...(await getPosts()).map(({ id, title, kind }) => make(urls.post(id), title, postKinds[kind].singular)),
    ...(await getEvents()).map(({ id, title }) => make(urls.event(id), title, 'agenda')),
    ...(await getThemes()).map(({ slug, title }) => make(urls.theme(slug), title, 'thématique')),
    ...(await getProgrammes()).map(({ id, title }) => make(urls.programme(id), title, 'programme')),
    ...(await getTextPages()).map(({ id, title }) => make(urls.textPage(id), title, 'le site')),
    ...(await getResources()).map(({ id, title, type }) =>
      make(urls.resource(id), title, resourceTypes[type].singular),
    ),
    ...(await getDepartements())
      .filter(({ inRegion }) => inRegion)
      .map((it) =>
        make(
          urls.departement(it),
          it.name,
          'territoire',
          resolveColors(
            drawTerritories({ contours, departements: [it.code], territories: [], name: it.name }),
          ),
        ),
      ),
    ...(await getInitiatives()).map((it) =>
      make(
        urls.initiative(it.id),
        typeset(it.name),
        initiativeTypes[it.type].singular,
        resolveColors(drawLocator({ ...it, contours })),
      ),
    ),
  ];
  return pictures.map(([path, picture]) => ({
    params: { path: path.replaceAll(/^\/|\/$/g, '') },
    props: { picture },
  }));
}) satisfies GetStaticPaths;

function make(path: string, title: string, kind: string, drawing?: string): [string, TitlePicture] {
  return [path, { title, kind: capitalise(kind), drawing }];
}

export const GET: APIRoute<{ picture: TitlePicture }> = async ({ props }) => {
  const svg = drawTitlePicture(props.picture);
  const png = await sharp(Buffer.from(svg))
    .resize(1200, 630)
    .png({ palette: true, colours: 32, effort: 1 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
