import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Files, isPipelineFile } from '../pipeline/files.ts';

/** The files of the project that the pipeline reads. */
export async function readProject(root: URL): Promise<Files> {
  const base = fileURLToPath(root);
  const folders = ['data', 'content'];
  const listings = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(`${base}/${folder}`, { recursive: true });
      return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
    }),
  );
  const wanted = listings.flat().filter((path) => isPipelineFile(path) && /\.[a-z0-9]+$/i.test(path));
  const read = async (path: string) => [path, new Uint8Array(await readFile(`${base}/${path}`))] as const;
  return new Map(await Promise.all(wanted.map(read)));
}
