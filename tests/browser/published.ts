import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { dist } from './pages.ts';

type Row<Column extends string> = Readonly<Record<Column, string>>;
const read = <Column extends string>(name: string): Row<Column>[] =>
  parse(readFileSync(join(dist, 'donnees', name)), { columns: true });

/** What is published today, read from the files that anybody may take: a test that counts it counts these. */
export const initiatives = read<'id' | 'type' | 'departements' | 'statut' | 'debut' | 'fin' | 'confiance'>(
  'demarches.csv',
);
const communes = read<'insee' | 'commune' | 'cls' | 'clsm' | 'asv'>('communes.csv');

/** The ids of all whose territory holds a commune. */
export function coveringIds(insee: string): string[] {
  const { cls = '', clsm = '', asv = '' } = communes.find((it) => it.insee === insee) ?? {};
  return `${cls};${clsm};${asv}`.split(';').filter((id) => id !== '');
}

/** A contract that ran on a day, as far as its years tell, and that nobody follows any more. */
export function findLapsed(type: string, day: string): string {
  const lapsed = initiatives.find(
    (it) =>
      it.type === type &&
      it.statut === 'unknown' &&
      it.confiance !== 'low' &&
      it.debut !== '' &&
      it.debut.slice(0, 4) < day.slice(0, 4) &&
      it.fin.slice(0, 4) > day.slice(0, 4),
  );
  if (!lapsed) throw new Error(`no ${type} ran on ${day} and is followed no more`);
  return lapsed.id;
}

/** A commune in which nothing is recorded. */
export function findBareCommune(): Row<'insee' | 'commune'> {
  const bare = communes.find(({ cls, clsm, asv }) => `${cls}${clsm}${asv}` === '');
  if (!bare) throw new Error('something covers every commune');
  return bare;
}
