import type { Verdict } from './ask.ts';
import type { Memory } from './ask-all.ts';
import type { Address } from './list-addresses.ts';

/** In the order of the report, with what to do. */
const sections: readonly (readonly [Verdict, string])[] = [
  ['gone', 'Page disparue : cherchez sa nouvelle adresse, ou une copie sur web.archive.org'],
  ['silent', 'Aucune réponse (site arrêté, nom inconnu, délai dépassé) : essayez dans un navigateur'],
  ['failing', 'Le site répond par une erreur : réessayez dans quelques jours'],
  ['moved', 'Page déplacée pour de bon : remplacez l’adresse'],
  ['refused', 'Le site refuse les programmes : ouvrez la page vous-même'],
];

/** Verdicts after which a reader finds nothing. */
const broken: ReadonlySet<Verdict> = new Set(['gone', 'silent', 'failing']);

export function countBroken(addresses: readonly Address[], answers: Memory): number {
  return addresses.filter(({ url }) => broken.has(answers[url]?.verdict ?? 'ok')).length;
}

export function reportLinks(addresses: readonly Address[], answers: Memory): string {
  const fine = addresses.filter(({ url }) => answers[url]?.verdict === 'ok').length;
  return [
    `Liens : ${addresses.length} adresses, ${fine} répondent, ${countBroken(addresses, answers)} ne mènent à rien`,
    ...sections.flatMap(([verdict, title]) => {
      const found = addresses.filter(({ url }) => answers[url]?.verdict === verdict);
      if (found.length === 0) return [];
      return ['', `${title} (${found.length})`, ...found.map(({ url, places }) => say(url, places, answers))];
    }),
  ].join('\n');
}

/** The same, for a program. */
export function reportLinksJson(addresses: readonly Address[], answers: Memory): string {
  return JSON.stringify(
    addresses.map(({ url, places }) => ({ url, places, ...answers[url] })),
    null,
    2,
  );
}

function say(url: string, places: readonly string[], answers: Memory): string {
  const { status = null, movedTo = null, day = '' } = answers[url] ?? {};
  const details = [status === null ? '' : `HTTP ${status}`, `demandée le ${day}`].filter(
    (part) => part !== '',
  );
  return [
    `  · ${url} (${details.join(', ')})`,
    ...(movedTo === null ? [] : [`      → ${movedTo}`]),
    ...places.map((place) => `      ${place}`),
  ].join('\n');
}
