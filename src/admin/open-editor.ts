import CMS from '@sveltia/cms';
import { initiativeRow } from '../schemas/initiative-row.ts';
import { readColumnSchemas } from './field-schema.ts';
import { createInitiativesFormat } from './initiatives-file.ts';
import { createPreview, previewed } from './preview.ts';
import { createReviewControl, reviewField } from './review-field.ts';
import type { AdminSettings } from './settings.ts';
import { nameWithoutFolder, toTextBlocks } from './text-blocks.ts';

/** Tells the editor what our files are made of, and opens it. */
export async function openEditor(): Promise<void> {
  const response = await fetch('/admin/config.json');
  const { config, known }: AdminSettings = await response.json();
  const columns = Object.entries(readColumnSchemas(initiativeRow.shape).properties ?? {});
  const lists = new Set(columns.filter(([, { several }]) => several).map(([name]) => name));
  CMS.registerCustomFormat('demarches', 'csv', createInitiativesFormat(lists));
  for (const block of toTextBlocks(known)) CMS.registerEditorComponent(block);
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const body: unknown = entry.getIn(['data', 'body']);
      return typeof body === 'string' ? entry.setIn(['data', 'body'], nameWithoutFolder(body)) : entry;
    },
  });
  CMS.registerFieldType(reviewField, createReviewControl());
  for (const name of previewed) CMS.registerPreviewTemplate(name, createPreview(name));
  // The page links the stylesheet of the site first: the preview wears it too.
  const stylesheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (stylesheet) CMS.registerPreviewStyle(stylesheet.href);
  await CMS.init({ config });
}
