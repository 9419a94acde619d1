import { spawnSync } from 'node:child_process';

/** The version of GDAL on this machine, « GDAL 3.6.2, released 2023/01/02 », or null. */
export function findGdal(): string | null {
  const { status, stdout } = spawnSync('ogr2ogr', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
