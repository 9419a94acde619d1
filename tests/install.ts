import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages may be installed here by `apt-get`. */
export function isDebianAsRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** The commands that install a Debian package, and nothing that it merely recommends. */
export function debianCommands(name: string): string[][] {
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', name],
  ];
}

/** Shows a command, runs it, and says whether it worked. */
export function runShown([command = '', ...options]: readonly string[]): boolean {
  console.log(`→ ${[command, ...options].join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, options, {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  });
  return status === 0;
}
