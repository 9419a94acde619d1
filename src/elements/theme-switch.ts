const key = 'theme';

/**
 * `<theme-switch>` around a `<select>` of `auto`, `light`, `dark`. The choice is kept under one key of the
 * browser's storage; `assets/theme.js` applies it before the first paint. Without script the system decides.
 */
class ThemeSwitch extends HTMLElement {
  #leaving: AbortController | null = null;

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) throw new Error('theme-switch: a <select> is missing');
    this.#leaving = new AbortController();
    select.value = document.documentElement.dataset.theme ?? 'auto';
    select.disabled = false;
    select.addEventListener('change', () => choose(select.value), { signal: this.#leaving.signal });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }
}

function choose(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be refused: the choice then holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
