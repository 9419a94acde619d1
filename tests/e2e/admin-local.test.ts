import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { unpackCorpus } from '../../src/domain/search/packed-corpus.ts';
import { isError } from '../../src/pipeline/issues.ts';
import { createFuseSpeller } from '../../src/search/fuse-speller.ts';
import { createWordEngine } from '../../src/search/word-engine.ts';
import { buildSite } from '../browser/editor/build-site.ts';
import {
  choose,
  field,
  insertBlock,
  openEntry,
  save,
  saveWell,
  tall,
  type,
  uploadPicture,
  write,
} from '../browser/editor/form.ts';
import { offerFolder, readFolder } from '../browser/editor/local-folder.ts';
import { editedFiles, findErrors, findIssues } from '../browser/editor/project-files.ts';
import { test, type Visitor } from '../browser/test.ts';

const before = editedFiles();

/** The editor, on a copy of the real content in a folder of the browser. */
async function enter(visit: Visitor): Promise<Page> {
  const { page } = await visit('/hors-ligne/', { viewport: tall });
  await offerFolder(page, before);
  await page.goto(new URL('/admin/', page.url()).href);
  await page.getByRole('button', { name: 'Travailler avec un dépôt local' }).click();
  await page.getByRole('group', { name: 'Bibliothèque de contenu' }).waitFor();
  return page;
}

/** Paths and texts of what is not as it was. */
function listChanges(after: ReadonlyMap<string, Buffer>): Record<string, string | null> {
  const paths = new Set([...before.keys(), ...after.keys()]);
  const changed = [...paths].filter(
    (path) => !(after.get(path)?.equals(before.get(path) ?? Buffer.alloc(0)) ?? false),
  );
  return Object.fromEntries(changed.map((path) => [path, after.get(path)?.toString('utf8') ?? null]));
}

const readChanges = async (page: Page) => listChanges(await readFolder(page));

const long = 'Ce guide décrit, étape par étape, comment une collectivité prépare un contrat local de santé. '
  .repeat(3)
  .trim();

describe('in a folder of this machine', () => {
  test('a notice is refused until it is whole, then read by the checks, built, and found by the search', {
    timeout: 600_000,
  }, async ({ visit }) => {
    const page = await enter(visit);
    await openEntry(page, 'ressources/new');
    await type(page, 'Titre', 'Préparer un contrat : le guide d’été');
    await save(page);
    await page.getByText(/champs comportent des erreurs/).waitFor();
    expect(await readChanges(page)).toEqual({});

    await choose(page, 'Type de document', 'guide');
    await choose(page, 'Thèmes', 'Animation territoriale');
    await type(page, 'Résumé', long);
    await type(page, 'Éditeur', 'Exemple d’éditeur');
    await type(page, 'Année', '2024');
    await choose(page, 'Accès', 'Accès libre');
    await type(page, 'Langue', 'fr');
    await type(page, 'Ajoutée le', '2026-11-26');
    await type(page, 'Rédaction de la notice', 'rédaction du site');
    await save(page);
    // No field is at fault: what is missing is a rule between fields, which only the real schema knows.
    await field(page, 'Relecture').getByText('La publication serait refusée').waitFor();
    await field(page, 'Relecture').getByText('À corriger').click();
    await field(page, 'Relecture').getByText('Une notice a une « adresse », un « fichier »').waitFor();
    await type(page, 'Adresse chez l’éditeur', 'https://www.exemple.fr/guide');
    await saveWell(page);

    const changes = await readChanges(page);
    expect(Object.keys(changes)).toEqual(['content/ressources/preparer-un-contrat-le-guide-d-ete.md']);
    expect(Object.values(changes)[0]).toContain("titre: 'Préparer un contrat : le guide d’été'");
    const after = await readFolder(page);
    expect(findErrors(after)).toEqual([]);

    const dist = buildSite(after);
    const corpus = unpackCorpus(JSON.parse(readFileSync(join(dist, 'recherche/index.json'), 'utf8')));
    const engine = createWordEngine(corpus, createFuseSpeller);
    const { hits } = engine.search({ query: 'guide d’été préparer contrat', kind: null, limit: 3 });
    expect(hits[0]).toMatchObject({ url: '/ressources/preparer-un-contrat-le-guide-d-ete/' });
    expect(existsSync(join(dist, 'ressources/preparer-un-contrat-le-guide-d-ete/index.html'))).toBe(true);
  });

  test('a change of an article changes what was changed, and keeps its tags', async ({ visit }) => {
    const page = await enter(visit);
    await openEntry(page, 'blog/entries/agen-troisieme-cls-2025');
    await type(page, 'Titre', 'Un autre titre');
    await saveWell(page);
    const { 'content/blog/agen-troisieme-cls-2025.mdx': text = '' } = await readChanges(page);
    const body = (source: string) => source.split('\n---\n')[1]?.trim();
    expect(body(text ?? '')).toBe(body(String(before.get('content/blog/agen-troisieme-cls-2025.mdx'))));
    expect(text).toContain('titre: Un autre titre');
    expect(findErrors(await readFolder(page))).toEqual([]);
  });

  test('a picture is uploaded beside those of the posts, and is kept with the words of who cannot see it', {
    timeout: 300_000,
  }, async ({ visit }) => {
    const post = 'content/blog/agen-troisieme-cls-2025.mdx';
    const added = 'content/blog/images/signature-a-agen.png';
    const picture = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#2a7f62' } })
      .png()
      .toBuffer();
    const page = await enter(visit);
    await openEntry(page, 'blog/entries/agen-troisieme-cls-2025');
    const figure = await insertBlock(page, 'Figure');
    await uploadPicture(figure, { name: 'Signature à Agen.png', buffer: picture });
    await type(figure, 'Crédit', 'Ville d’Agen');
    await save(page);
    await field(page, 'Relecture').getByText('La publication serait refusée').waitFor();
    await field(page, 'Relecture').getByText('À corriger').click();
    await field(page, 'Relecture').getByText('il manque « Figure.alt »').waitFor();

    await type(figure, 'Ce que montre l’image', 'Les signataires, "debout", devant l’hôtel de ville');
    await saveWell(page);
    const after = await readFolder(page);
    const changes = listChanges(after);
    expect(Object.keys(changes).toSorted()).toEqual([post, added].toSorted());
    expect(after.get(added)?.equals(picture)).toBe(true);
    expect(changes[post]).toContain(
      '<Figure fichier="signature-a-agen.png" alt="Les signataires, &quot;debout&quot;, devant l’hôtel de ville" credit="Ville d’Agen" />',
    );
    const ours = findIssues(after).filter((issue) => isError(issue) || issue.file in changes);
    expect(ours).toEqual([]);
  });

  test('whatever is typed in a text is read by the checks as text', async ({ visit }) => {
    const page = await enter(visit);
    await openEntry(page, 'blog/entries/agen-troisieme-cls-2025');
    await type(page, 'Titre', 'Un titre : deux-points, « guillemets » et 🙂');
    for (const text of hostile) await write(page, text);
    await saveWell(page);
    const { 'content/blog/agen-troisieme-cls-2025.mdx': source } = await readChanges(page);
    expect(source).toContain('p<0,05');
    expect(source).toContain('🙂');
    expect(findErrors(await readFolder(page))).toEqual([]);
  });
});

/** What stops a build, or runs in a browser, where texts are believed. */
const hostile = [
  'Un effet (p<0,05) et {x}',
  '<https://www.exemple.fr>',
  '<b>jamais fermé',
  '<script>alert(1)</script>',
  '[un lien](javascript:alert(1))',
  'import x from "y"; export const z = {',
  'Mot collé de Word\u00a0: «\u00a0deux points\u00a0» – et\u2026 \u200b',
  'a'.repeat(10_000),
  '🙂 👩‍⚕️',
];
