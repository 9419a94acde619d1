import { debianCommands, isDebianAsRoot, runShown } from '../install.ts';
import { findChromium } from './find-chromium.ts';

/** Run before the tests: where there is no Chromium, gets one, and says what it does. Nothing is skipped silently. */
const found = findChromium();
console.log(found ? `Chromium : ${found}` : install());

function install(): string {
  const commands = isDebianAsRoot()
    ? debianCommands('chromium')
    : [['npx', 'playwright-core', 'install', 'chromium']];
  console.log('Aucun Chromium sur cette machine : les tests en ont besoin, il va être installé.');
  for (const command of commands)
    if (!runShown(command)) fail(`La commande « ${command.join(' ')} » a échoué.`);
  const path = findChromium();
  if (!path) fail('L’installation s’est terminée sans erreur, mais Chromium reste introuvable.');
  return `Chromium installé : ${path}`;
}

function fail(problem: string): never {
  console.error(
    `${problem}\nInstallez Chromium ou Google Chrome, ou donnez son chemin : CHROMIUM_PATH=/chemin/vers/chromium npm test`,
  );
  process.exit(1);
}
