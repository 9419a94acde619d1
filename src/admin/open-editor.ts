import CMS from '@sveltia/cms';
import { initiativeRow } from '../schemas/initiative-row.ts';
import { readColumnSchemas } from './field-schema.ts';
import { createInitiativesFormat } from './initiatives-file.ts';
import type { AdminSettings } from './settings.ts';
import { toTextBlocks } from './text-blocks.ts';

/** Tells the editor what our files are made of, and opens it. */
export async function openEditor(): Promise<void> {
  const response = await fetch('/admin/config.json');
  const { config, known }: AdminSettings = await response.json();
  const columns = Object.entries(readColumnSchemas(initiativeRow.shape).properties ?? {});
  const lists = new Set(columns.filter(([, { several }]) => several).map(([name]) => name));
  CMS.registerCustomFormat('demarches', 'csv', createInitiativesFormat(lists));
  for (const block of toTextBlocks(known)) CMS.registerEditorComponent(block);
  await CMS.init({ config });
}
