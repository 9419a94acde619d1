import type { StateAt } from '../domain/time/life.ts';
import { copyTemplate } from './copy-template.ts';

/**
 * Puts, in the place of the status of today, how each initiative stood on the chosen day: in its item of the list and
 * in its row of the table. The words are those of `template[data-state-…]`, one a state. Without states, today is back.
 */
export function showStates(explorer: HTMLElement, states: ReadonlyMap<string, StateAt>): void {
  for (const then of explorer.querySelectorAll('[data-then]')) then.remove();
  for (const now of explorer.querySelectorAll<HTMLElement>('[data-now]')) {
    const state = states.get(now.closest<HTMLElement>('[data-id]')?.dataset.id ?? '');
    now.hidden = state !== undefined;
    if (state !== undefined) now.after(copyTemplate(explorer, `state-${state}`));
  }
}
