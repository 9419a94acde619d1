import type { ExplorerState } from '../domain/explorer/explorer-state.ts';
import type { StateAt } from '../domain/time/life.ts';
import type { Listed } from './read-listed.ts';

/** Everything that a part of the explorer needs to show itself. */
export interface Screen {
  readonly state: ExplorerState;
  readonly all: readonly Listed[];
  /** What the filters let through, in the chosen order. */
  readonly shown: readonly Listed[];
  /** How what is shown stood on the chosen day, by id; empty where no day is chosen, and the statuses hold. */
  readonly states: ReadonlyMap<string, StateAt>;
  /** Ids of the trial's discs that the filters let through. */
  readonly schools: ReadonlySet<string>;
  /** « Blaye (33058) » by code; empty until a commune is asked for. */
  readonly communes: ReadonlyMap<string, string>;
}

/** An element inside `<health-explorer>`. It asks for changes by events, and never writes the address itself. */
export interface ExplorerPart extends HTMLElement {
  update(screen: Screen): void;
  /** Something is pointed at, here or elsewhere; null when nothing is any longer. */
  point?(id: string | null): void;
}

/** A wish for another screen. `step`: worth an entry in the history, as opposed to a letter typed or a map dragged. */
export interface Change {
  readonly state: Partial<ExplorerState>;
  readonly step: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'explorer-change': CustomEvent<Change>;
    'explorer-point': CustomEvent<string | null>;
  }
}

export function askForChange(from: HTMLElement, state: Partial<ExplorerState>, step = true): void {
  from.dispatchEvent(new CustomEvent<Change>('explorer-change', { bubbles: true, detail: { state, step } }));
}

export function tellPointed(from: HTMLElement, id: string | null): void {
  from.dispatchEvent(new CustomEvent('explorer-point', { bubbles: true, detail: id }));
}
