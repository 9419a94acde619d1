import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `npm run bench`: runs every bench/<name>/run.ts in turn, or those that are named: `npm run bench -- weight`. */
const chosen = process.argv.slice(2);
const names = globSync('*/run.ts', { cwd: import.meta.dirname })
  .map(dirname)
  .sort();
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Aucune mesure ne s’appelle ${unknown.join(', ')}. Il y a : ${names.join(', ')}.`);
  process.exit(1);
}

const failed = names
  .filter((name) => chosen.length === 0 || chosen.includes(name))
  .filter((name) => {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n`);
    const script = join(import.meta.dirname, name, 'run.ts');
    return spawnSync(process.execPath, [script], { stdio: 'inherit' }).status !== 0;
  });
if (failed.length > 0) {
  console.error(`\nCes mesures ont échoué : ${failed.join(', ')}.`);
  process.exit(1);
}
