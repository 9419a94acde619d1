import { debianCommands, isDebianAsRoot, runShown } from '../install.ts';
import { findGdal } from './find-gdal.ts';

/**
 * Run before the tests: gets GDAL on Debian (36 MB, 135 MB once installed), and says so. Elsewhere its tests are skipped,
 * and the totals name them: the published files are read by it, but nothing is made with it.
 */
const found = findGdal();
if (found) console.log(found);
else if (isDebianAsRoot() && install()) console.log(`Installé : ${findGdal()}`);
else
  console.log(
    'GDAL est absent : les tests qui relisent les fichiers publiés avec lui seront sautés, et nommés à la fin. Pour les passer, installez-le (Debian : apt-get install gdal-bin ; macOS : brew install gdal).',
  );

function install(): boolean {
  console.log(
    'Aucun GDAL sur cette machine : les tests relisent les fichiers publiés avec lui, il va être installé.',
  );
  return debianCommands('gdal-bin').every(runShown);
}
