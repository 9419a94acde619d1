import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addWeights, kinds, type Weight, weighPage } from './weigh-page.ts';

/** Prints what the main pages weigh before any interaction, in kB (thousands of bytes), as hosts send them. */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const paths = [
  '/',
  '/carte/',
  '/demarches/',
  '/demarches/cls-haute-gironde/',
  '/donnees/',
  '/contact/',
  '/embed/carte/',
];
if (!existsSync(dist)) {
  console.error('dist/ est absent. Lancez d’abord « npm run build ».');
  process.exit(1);
}

const kilobytes = (bytes: number) => Number((bytes / 1000).toFixed(1));
const rows = paths
  .filter((path) => existsSync(`${dist}${path}index.html`))
  .map((path) => {
    const weights = weighPage(dist, path);
    const light = kinds.filter((kind) => kind !== 'font').map((kind) => weights[kind]);
    const { gzip, brotli }: Weight = light.reduce(addWeights);
    const parts = kinds.map((kind): [string, number] => [kind, kilobytes(weights[kind].gzip)]);
    return [
      path,
      {
        ...Object.fromEntries(parts),
        'gzip but fonts': kilobytes(gzip),
        'brotli but fonts': kilobytes(brotli),
      },
    ];
  });
console.log('Each kind in gzip; limits for /carte/: 120 but fonts, of which 40 of script.\n');
console.table(Object.fromEntries(rows));
