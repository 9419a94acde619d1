import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { field, openEntry, save, saveWell, tall, type } from '../browser/editor/form.ts';
import { type Forge, openForge, type people } from '../browser/editor/gitea.ts';
import { editedFiles } from '../browser/editor/project-files.ts';
import { test as base } from '../browser/test.ts';

type Enter = (token: keyof typeof people) => Promise<Page>;

/** A forge with the real content, and people who sign in with a token. */
const test = base.extend<{ forge: Forge; enter: Enter }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that are needed from the pattern
  forge: async ({}, use) => {
    const forge = await openForge(editedFiles());
    await use(forge);
    await forge.close();
  },
  enter: async ({ forge, browser }, use) => {
    const pages: Page[] = [];
    await use(async (token) => {
      const page = await signIn(browser, forge, token);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

async function signIn(browser: Browser, { origin }: Forge, token: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: tall, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/admin/config.json', async (route) => {
    const response = await route.fetch();
    const settings = await response.json();
    const { commit_messages } = settings.config.backend;
    settings.config.backend = {
      name: 'gitea',
      repo: 'equipe/carte',
      branch: 'main',
      api_root: `${origin}/api/v1`,
      base_url: origin,
      auth_methods: ['token'],
      commit_messages,
    };
    await route.fulfill({ response, json: settings });
  });
  await page.goto(`${origin}/admin/`);
  await page.getByRole('button', { name: 'Se connecter avec un jeton d’accès' }).click();
  await page.getByRole('textbox', { name: 'Jeton d’accès personnel' }).fill(token);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Se connecter' }).click();
  return page;
}

test('a token that the forge does not know is refused, in French', async ({ forge, browser }) => {
  const page = await signIn(browser, forge, 'jeton-perdu');
  await page.getByText('Le jeton fourni n’est pas valide').waitFor();
  await page.context().close();
});

test('creates, changes and deletes: each is a commit of who did it, with its words', async ({
  forge,
  enter,
}) => {
  const page = await enter('jeton-de-camille');
  await page.getByRole('group', { name: 'Bibliothèque de contenu' }).waitFor();
  await openEntry(page, 'glossaire/new');
  await type(page, 'Terme', 'Budget santé');
  await type(
    page,
    'Définition',
    'Démarche qui rejoint les personnes là où elles vivent, sans attendre leur demande.',
  );
  await type(page, 'Adresse de la source', 'https://www.exemple.fr/budget-sante');
  await saveWell(page);
  const last = () => forge.git('log', '-1', '--format=%an <%ae> %s', 'main');
  expect(last()).toBe('Camille Exemple <camille@exemple.test> Ajoute terme : budget-sante');
  expect(forge.git('show', '--name-status', '--format=', 'main')).toBe(
    'A\tcontent/glossaire/budget-sante.md',
  );
  expect(forge.git('show', 'main:content/glossaire/budget-sante.md')).toContain('terme: Budget santé');

  await openEntry(page, 'glossaire/entries/budget-sante');
  await type(page, 'Terme', 'Budget-santé');
  await saveWell(page);
  await expect.poll(last).toBe('Camille Exemple <camille@exemple.test> Modifie terme : budget-sante');

  await openEntry(page, 'glossaire/entries/budget-sante');
  await page.getByRole('button', { name: 'Afficher les options de l’éditeur' }).click();
  await page.getByRole('menuitem', { name: /Supprimer/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer' }).click();
  await expect.poll(last).toBe('Camille Exemple <camille@exemple.test> Retire terme : budget-sante');
  expect(forge.git('show', '--name-status', '--format=', 'main')).toBe(
    'D\tcontent/glossaire/budget-sante.md',
  );
});

test('of two who save the same entry, the second is told, and neither loses a word', async ({
  forge,
  enter,
}) => {
  const [first, second] = [await enter('jeton-de-camille'), await enter('jeton-de-sacha')];
  for (const page of [first, second]) {
    await page.getByRole('group', { name: 'Bibliothèque de contenu' }).waitFor();
    await openEntry(page, 'glossaire/entries/gem');
  }
  await type(first, 'Développé', 'Groupe d’entraide mutuelle (GEM)');
  await saveWell(first);
  await type(second, 'Développé', 'Groupes d’entraide mutuelle');
  await save(second);
  await second.getByText('Quelqu’un d’autre a modifié cette entrée').first().waitFor();
  await second.getByText('ses changements seront perdus').first().waitFor();
  expect(forge.git('show', 'main:content/glossaire/gem.md')).toContain(
    'developpe: Groupe d’entraide mutuelle (GEM)',
  );
  await second.getByRole('alertdialog').getByRole('button', { name: 'Annuler' }).click();
  expect(await field(second, 'Développé').getByRole('textbox').inputValue()).toBe(
    'Groupes d’entraide mutuelle',
  );
});

test('an initiative changes in its line alone', async ({ forge, enter }) => {
  const page = await enter('jeton-de-sacha');
  await page.getByRole('group', { name: 'Bibliothèque de contenu' }).waitFor();
  await openEntry(page, 'demarches/entries/asv');
  await page.getByRole('button', { name: 'Développer' }).first().click();
  await type(page, 'Réserve', 'Démarche de 2007 ; "rien" trouvé depuis, à vérifier.');
  await saveWell(page);
  const difference = forge.git('diff', '--numstat', 'main~1', 'main');
  expect(difference).toBe('1\t1\tdata/initiatives/asv.csv');
  expect(forge.git('diff', '-U0', 'main~1', 'main')).toContain('""rien"" trouvé depuis');
});
