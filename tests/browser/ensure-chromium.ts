import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

/** Run before the tests: where there is no Chromium, gets one, and says what it does. Nothing is skipped silently. */
const found = findChromium();
console.log(found ? `Chromium : ${found}` : install());

function install(): string {
  const commands = isDebianAsRoot()
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
      ]
    : [['npx', 'playwright-core', 'install', 'chromium']];
  console.log('Aucun Chromium sur cette machine : les tests en ont besoin, il va être installé.');
  for (const [command = '', ...options] of commands) run(command, options);
  const path = findChromium();
  if (!path) fail('L’installation s’est terminée sans erreur, mais Chromium reste introuvable.');
  return `Chromium installé : ${path}`;
}

function isDebianAsRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function run(command: string, options: readonly string[]): void {
  const line = [command, ...options].join(' ');
  console.log(`→ ${line}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, options, {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`La commande « ${line} » a échoué.`);
}

function fail(problem: string): never {
  console.error(
    `${problem}\nInstallez Chromium ou Google Chrome, ou donnez son chemin : CHROMIUM_PATH=/chemin/vers/chromium npm test`,
  );
  process.exit(1);
}
