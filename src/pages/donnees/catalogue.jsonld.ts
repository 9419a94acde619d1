import type { APIRoute } from 'astro';
import changelog from '../../../CHANGELOG.md?raw';
import { toDcatCatalogue } from '../../domain/json-ld/dcat-catalogue.ts';
import { publishedFiles } from '../../domain/published-files.ts';
import { readChangeLog } from '../../domain/time/change-log.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = ({ url, site: address = url }) =>
  new Response(
    JSON.stringify(
      toDcatCatalogue(
        {
          name: `Démarches locales de santé ${site.region.inName}`,
          description: `Les démarches locales de santé recensées ${site.region.inName}, chacune avec sa source, et les communes qu’elles couvrent.`,
          publisher: site.name,
          place: site.region.name,
          files: publishedFiles,
          changes: readChangeLog(changelog),
        },
        address,
      ),
      null,
      2,
    ),
  );
