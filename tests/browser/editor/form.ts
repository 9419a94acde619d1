import type { Locator, Page } from 'playwright-core';

/** Tall enough for the editor to draw every field at once: it waits for each to be seen. */
export const tall = { width: 1440, height: 9000 } as const;

/** `ressources/new`, `ressources/entries/<id>`: by way of the list, since an address that does not change opens nothing. */
export async function openEntry(page: Page, path: string): Promise<void> {
  const go = (hash: string) =>
    page.evaluate((target) => {
      location.hash = target;
    }, `#/collections/${hash}`);
  await page.getByRole('group', { name: 'Bibliothèque de contenu' }).waitFor();
  await go(path.split('/')[0] ?? '');
  await go(path);
  await field(page, 'Relecture').waitFor();
}

/** A field by its label. */
export function field(page: Page | Locator, label: string): Locator {
  return page.getByRole('group', { name: `Champ « \u2068${label}\u2069 »`, exact: true });
}

export async function type(page: Page | Locator, label: string, text: string): Promise<void> {
  await field(page, label).getByRole('textbox').first().fill(text);
}

/** Picks in a closed list (a menu, or buttons where there are few), or adds to a list of several. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const fewer = field(page, label).getByRole('radio', { name: option, exact: true });
  if (await fewer.count()) return fewer.click();
  await field(page, label).getByRole('combobox').last().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Begins a paragraph after the text of an article. A click on a block would leave the focus where it was. */
async function beginParagraph(page: Page): Promise<void> {
  await field(page, 'Texte').locator('[contenteditable="true"] > p').first().click();
  await page.waitForFunction(() => document.activeElement?.matches('[contenteditable="true"]'));
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
}

/** Types in the text of an article, as a person does. */
export async function write(page: Page, text: string): Promise<void> {
  await beginParagraph(page);
  await page.keyboard.insertText(text);
}

/** Adds a block after the text of an article, where an editor would go on. */
export async function insertBlock(page: Page, name: string): Promise<Locator> {
  const text = field(page, 'Texte');
  await beginParagraph(page);
  await text.getByRole('button', { name: 'Insérer', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  return text.getByRole('group', { name, exact: true }).last();
}

/** Adds a picture of this machine to those of the site: once added, it is picked. */
export async function uploadPicture(block: Locator, file: { name: string; buffer: Buffer }): Promise<void> {
  const page = block.page();
  await field(block, 'Image').getByRole('button', { name: 'Parcourir' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sélectionner une image' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Téléverser' }).click();
  await (await chooser).setFiles({ ...file, mimeType: 'image/png' });
  await dialog.getByRole('button', { name: 'Insérer' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
}

/** Saves what is expected to be right, and waits until it is said to be kept; what is said of an earlier save has gone. */
export async function saveWell(page: Page): Promise<void> {
  const said = page.getByText('Entrée enregistrée').first();
  await said.waitFor({ state: 'hidden' });
  await save(page);
  await said.waitFor();
}
