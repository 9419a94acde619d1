import type { Page } from 'playwright-core';
import type { Files } from '../../../src/pipeline/files.ts';

/** The folder that somebody picks: one of the browser's own, which holds a copy of the files. */
const name = 'depot';

/** Fills the folder, and has the picker answer with it. To be called on a page of the site, before the editor is opened. */
export async function offerFolder(page: Page, files: Files): Promise<void> {
  await page.addInitScript((folder) => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder),
    });
  }, name);
  const contents = [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')] as const);
  await page.evaluate(
    async ({ folder, contents }) => {
      const top = await navigator.storage.getDirectory();
      const project = await top.getDirectoryHandle(folder, { create: true });
      await project.getDirectoryHandle('.git', { create: true });
      for (const [path, base64] of contents) {
        const parts = path.split('/');
        const file = parts.pop() ?? '';
        let place = project;
        for (const part of parts) place = await place.getDirectoryHandle(part, { create: true });
        const writable = await (await place.getFileHandle(file, { create: true })).createWritable();
        await writable.write(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
        await writable.close();
      }
    },
    { folder: name, contents },
  );
}

/** All that the folder holds now. */
export async function readFolder(page: Page): Promise<Map<string, Buffer>> {
  const contents = await page.evaluate(async (folder) => {
    const found: [string, string][] = [];
    const visit = async (place: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
      for await (const [entry, handle] of place.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await visit(handle, `${prefix}${entry}/`);
        else if (handle instanceof FileSystemFileHandle) {
          const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
          found.push([prefix + entry, Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')]);
        }
      }
    };
    const top = await navigator.storage.getDirectory();
    await visit(await top.getDirectoryHandle(folder), '');
    return found;
  }, name);
  return new Map(contents.map(([path, binary]) => [path, Buffer.from(binary, 'latin1')]));
}
