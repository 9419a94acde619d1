import type { Initiative } from '../domain/initiative.ts';
import type { LocatedInitiative } from '../domain/located-initiative.ts';
import { type EpciCover, listEpciCover } from '../domain/places/covering.ts';
import { type Gapped, initiativeGaps, listGaps, resourceGaps } from '../domain/quality/gaps.ts';
import type { Resource } from '../domain/resource.ts';
import { toCalendarDay } from '../domain/time/calendar-day.ts';
import { site } from '../site.ts';
import { getInitiatives } from './initiatives.ts';
import { getResources } from './resources.ts';
import { getCommunes, getEpci } from './territories.ts';

/** What the data lacks, as of the day of the build. */
export interface Quality {
  readonly initiatives: readonly Gapped<Initiative>[];
  readonly resources: readonly Gapped<Resource>[];
  /** The EPCI for which nothing at all is recorded. */
  readonly bare: readonly EpciCover<LocatedInitiative>[];
}

export async function getQuality(): Promise<Quality> {
  const today = toCalendarDay(new Date(), site.timeZone);
  const initiatives = await getInitiatives();
  const cover = listEpciCover(await getEpci(), await getCommunes(), initiatives);
  return {
    initiatives: listGaps(initiatives, initiativeGaps, today),
    resources: listGaps(await getResources(), resourceGaps, today),
    bare: cover.filter((one) => one.initiatives.length === 0),
  };
}
