import { expect } from 'vitest';
import { findBarriers } from '../browser/axe.ts';
import { openEntry } from '../browser/editor/form.ts';
import { offerFolder } from '../browser/editor/local-folder.ts';
import { editedFiles } from '../browser/editor/project-files.ts';
import { test } from '../browser/test.ts';

/** The editor is a package of others: what axe finds in it is reported, for whoever upgrades it, and not asserted. */
test('what axe finds in the editor is reported: signing in, the list, a form', async ({ visit }) => {
  const { page } = await visit('/hors-ligne/', {
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  await offerFolder(page, editedFiles());
  await page.goto(new URL('/admin/', page.url()).href);
  const enter = page.getByRole('button', { name: 'Travailler avec un dépôt local' });
  await enter.waitFor();
  const report: Record<string, readonly string[]> = { connexion: await findBarriers(page) };
  await enter.click();
  await page.getByText('Collections', { exact: true }).waitFor();
  report.liste = await findBarriers(page);
  await openEntry(page, 'ressources/entries/guide-isadora-2020');
  report.formulaire = await findBarriers(page);

  for (const [screen, barriers] of Object.entries(report)) {
    const rules = Object.entries(Object.groupBy(barriers, (barrier) => barrier.split(' : ')[0] ?? ''));
    const counts = rules.map(([rule, found = []]) => `${rule} × ${found.length}`);
    console.log(`axe, ${screen} : ${counts.join(', ') || 'rien'}`);
  }
  expect(Object.keys(report)).toEqual(['connexion', 'liste', 'formulaire']);
});
