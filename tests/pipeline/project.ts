import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type Files, isPipelineFile } from '../../src/pipeline/files.ts';

export const root = new URL('../../', import.meta.url).pathname;

/** The files of a project that the pipeline reads, by their path from its root. */
export function readProject(folder: string): Files {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const wanted = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
    .filter(isPipelineFile);
  return new Map(wanted.map((path) => [path, new Uint8Array(readFileSync(`${folder}/${path}`))]));
}
