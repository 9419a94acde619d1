import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createStaticServer } from './static-server.ts';

/** `npm start`: shows the built site on this machine, and on this machine only. */
const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
const port = Number(process.env.PORT || 4321);

if (!existsSync(`${folder}404.html`))
  stop('Le site n’est pas encore construit.', 'Lancez « npm start », qui le construit puis l’affiche.');
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stop(
    `PORT=${process.env.PORT} n’est pas un numéro de port.`,
    'Donnez un nombre entre 1 et 65535, par exemple « PORT=4400 npm start ».',
  );

const server = createStaticServer(folder);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  stop(
    `Le port ${port} est déjà pris : un autre programme, ou un autre « npm start », l’utilise.`,
    `Arrêtez-le, ou choisissez un autre port : « PORT=${port + 1} npm start ».`,
  );
});
server.listen(port, '127.0.0.1', () => {
  console.log(`\nLe site est prêt : http://localhost:${port}\n`);
  console.log('Ouvrez cette adresse dans un navigateur. Pour arrêter : Ctrl + C.');
});

function stop(problem: string, remedy: string): never {
  console.error(`\n${problem}\n${remedy}`);
  process.exit(1);
}
