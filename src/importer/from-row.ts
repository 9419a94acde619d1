import { resourceColumns } from '../domain/catalogue/resource-rows.ts';
import type { Table } from '../pipeline/read.ts';
import { dropBlank, textOf } from './from-csl.ts';
import type { Header, Reference } from './reference.ts';

/** Columns with several values in a cell, and those that are numbers. */
const lists = new Set(['themes', 'mots_cles', 'public', 'demarches', 'etapes', 'criteres', 'territoires']);
const numbers = new Set(['annee', 'pages', 'duree']);
/** What the site says of a notice, and no notice says itself. */
const computed = new Set(['id', 'url', 'ajoute_le', 'verifie_le']);

/** Rows of a table with the columns of `ressources.csv`, in any order, some or all of them. */
export function fromRows({ header, rows }: Table): Reference[] {
  const unknown = header.filter((name) => name !== '' && !resourceColumns.includes(name));
  const remarks = unknown.length > 0 ? [`colonnes inconnues, non lues : ${unknown.join(', ')}`] : [];
  return rows.map(({ line, cells }) => ({
    line,
    remarks,
    header: dropBlank(
      Object.fromEntries(
        header.flatMap((name, index): [string, unknown][] => {
          if (!resourceColumns.includes(name) || computed.has(name)) return [];
          return [[name, readCell(name, textOf((cells[index] ?? '').replace(/^'(?=[=+\-@])/, '')))]];
        }),
      ),
    ),
  }));
}

function readCell(name: string, text: string): unknown {
  if (name === 'auteurs') return split(text).map(readAuthor);
  if (name === 'lien_a_verifier') return text === 'oui' ? true : undefined;
  if (lists.has(name)) return split(text);
  return numbers.has(name) && /^\d+$/.test(text) ? Number(text) : text;
}

/** « Nom, Prénom (dir.) », or an organisation. */
function readAuthor(text: string): Header {
  const [, name = text, director] = /^(.*?)( \(dir\.\))?$/.exec(text) ?? [];
  const [family = '', ...given] = name.split(', ');
  if (given.length === 0) return director ? { nom: family, direction: true } : { organisme: family };
  return { nom: family, prenom: given.join(', '), ...(director && { direction: true }) };
}

function split(text: string): string[] {
  return text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
