import { formatExplorerState } from '../domain/explorer/explorer-state.ts';
import type { ExplorerPart, Screen } from './explorer-part.ts';
import { required } from './required.ts';

/** `<state-link>` around a link to a page with an explorer: the link keeps to the state shown here. */
class StateLink extends HTMLElement implements ExplorerPart {
  update({ state }: Screen): void {
    const link = required<HTMLAnchorElement>(this, 'a', 'Link to the same state');
    link.href = new URL(link.href).pathname + formatExplorerState(state);
  }
}

customElements.define('state-link', StateLink);
