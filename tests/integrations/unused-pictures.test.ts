import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { dropUnusedPictures } from '../../src/integrations/unused-pictures.ts';

test('a picture that a page shows is kept, whatever its name; that of a draft is taken out', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'images-'));
  mkdirSync(join(dist, '_astro'));
  const shown = ['couverture.Ab12_Z9.webp', 'Forum d’été (1).Cd34_Y8.jpg', "L'accueil & co.Ef56.png"];
  for (const name of [...shown, 'brouillon.Gh78_X7.png']) writeFileSync(join(dist, '_astro', name), '');
  writeFileSync(
    join(dist, 'index.html'),
    `<img src="/_astro/${shown[0]}"><img srcset="/_astro/${encodeURI(String(shown[1]))} 480w"><img src="/_astro/L&#39;accueil%20&amp;%20co.Ef56.png">`,
  );
  const done = dropUnusedPictures().hooks['astro:build:done'];
  const options = { dir: pathToFileURL(`${dist}/`), logger: { info: () => {} } };
  await done?.(options as unknown as Parameters<typeof done>[0]);
  expect(readdirSync(join(dist, '_astro')).toSorted()).toEqual(shown.toSorted());
  rmSync(dist, { recursive: true });
});
