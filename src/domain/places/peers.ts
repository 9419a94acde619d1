import type { Initiative } from '../initiative.ts';

/** Somebody else at work on the same themes. */
export interface Peer<T> {
  readonly initiative: T;
  /** Slugs, never empty. */
  readonly sharedThemes: readonly string[];
}

type Comparable = Pick<Initiative, 'id' | 'type' | 'themes' | 'name'>;

/** The initiatives that share a theme: the same type first, then those that share most, then by name. */
export function findPeers<T extends Comparable>(initiative: Comparable, others: readonly T[]): Peer<T>[] {
  const themes = new Set(initiative.themes);
  return others
    .filter((other) => other.id !== initiative.id)
    .map((other) => ({
      initiative: other,
      sharedThemes: other.themes.filter((theme) => themes.has(theme)),
    }))
    .filter((peer) => peer.sharedThemes.length > 0)
    .sort(
      (a, b) =>
        Number(b.initiative.type === initiative.type) - Number(a.initiative.type === initiative.type) ||
        b.sharedThemes.length - a.sharedThemes.length ||
        a.initiative.name.localeCompare(b.initiative.name, 'fr'),
    );
}
