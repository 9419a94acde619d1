import type { Programme } from '../domain/programme.ts';
import { getProgrammes } from '../queries/programmes.ts';

/** The programme whose page is being made: its components have no attribute, its header has the matter. */
export async function programmeOf(id: string | undefined): Promise<Programme> {
  const programme = (await getProgrammes()).find((one) => one.id === id);
  if (!programme) throw new Error(`This component belongs in a programme; "${id}" is none.`);
  return programme;
}
