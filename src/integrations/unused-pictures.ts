import { readdir, readFile, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const picture = /\.(?:avif|gif|jpe?g|png|webp)$/;
const page = /\.(?:html|css|js)$/;

/**
 * Takes out the built pictures that nothing shows. The bundler brings along every file of a folder of pictures, also
 * those of drafts and of posts whose day has not come.
 */
export function dropUnusedPictures(): AstroIntegration {
  return {
    name: 'unused-pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const names = await readdir(dir, { recursive: true });
        const pictures = names.filter((name) => /^_astro[\\/]/.test(name) && picture.test(name));
        const unused = new Map(pictures.map((name) => [markOf(name), name]));
        for (const name of names.filter((name) => page.test(name))) {
          if (unused.size === 0) break;
          const text = await readFile(new URL(name.replaceAll('\\', '/'), dir), 'utf8');
          for (const mark of unused.keys()) if (text.includes(mark)) unused.delete(mark);
        }
        for (const name of unused.values()) await rm(new URL(name.replaceAll('\\', '/'), dir));
        logger.info(`${unused.size} images que rien ne montre retirées`);
      },
    },
  };
}

/** What a page writes of a picture as the disk does: the print of its bytes and its ending. Its name may hold spaces, accents. */
export function markOf(name: string): string {
  return name.split('.').slice(-2).join('.');
}
