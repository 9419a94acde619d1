import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Files, isPipelineFile } from '../../src/pipeline/files.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of a project that the pipeline reads, by their path from its root. */
export function readProject(folder: string): Files {
  const found = ['data', 'content'].flatMap((name) => {
    const isThere = existsSync(`${folder}/${name}`);
    const paths = isThere ? readdirSync(`${folder}/${name}`, { recursive: true, encoding: 'utf8' }) : [];
    return paths.map((path) => `${name}/${path.replaceAll('\\', '/')}`);
  });
  const wanted = found.filter((path) => isPipelineFile(path) && /\.[a-z0-9]+$/i.test(path));
  return new Map(wanted.map((path) => [path, new Uint8Array(readFileSync(`${folder}/${path}`))]));
}
