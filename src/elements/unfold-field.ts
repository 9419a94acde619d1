import { required } from './required.ts';

/**
 * A field that is folded where room is short: `[data-open]` unfolds it and folds it again, Escape folds it, `/` goes to
 * it from anywhere but another field. `data-unfolded` on the host says that it is unfolded.
 */
export function attachUnfolding(host: HTMLElement, input: HTMLInputElement, signal: AbortSignal): void {
  const open = required<HTMLElement>(host, '[data-open]', 'Link that unfolds the field');
  open.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      if (host.toggleAttribute('data-unfolded')) input.focus();
    },
    { signal },
  );
  host.addEventListener(
    'keydown',
    ({ key, defaultPrevented }) => {
      // Escape closes a list first, and folds next.
      if (key !== 'Escape' || defaultPrevented || !host.hasAttribute('data-unfolded')) return;
      host.removeAttribute('data-unfolded');
      open.focus();
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      host.setAttribute('data-unfolded', '');
      input.focus();
      input.select();
    },
    { signal },
  );
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return !isTyping;
}
