import type { Choices } from '../domain/filters.ts';
import type { CalendarDay } from '../domain/time/calendar-day.ts';
import { formatPartialDate } from '../domain/time/partial-date.ts';
import { askForChange, type ExplorerPart, type Screen } from './explorer-part.ts';
import { required } from './required.ts';

/**
 * `<time-travel>`: a slider over the options of its `<select>`, days in the order of time and an empty value for today.
 * `[data-past]` shows at a date only; `[data-today]` there goes back. A day of the address that is no option is shown in
 * words, and the slider stands just before it.
 */
class TimeTravel extends HTMLElement implements ExplorerPart {
  #leaving: AbortController | null = null;
  #choices: Choices = {};
  /** One visit of the slider is one step of the history, however long it is dragged. */
  #isTravelling = false;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const [slider, list, back] = [this.#slider, this.#list, this.#back];
    for (const control of [slider, list, back]) control.disabled = false;
    slider.addEventListener('input', () => this.#go(this.#days[slider.valueAsNumber]), { signal });
    slider.addEventListener('blur', () => this.#arrive(), { signal });
    list.addEventListener('change', () => this.#goOnce(list.value), { signal });
    back.addEventListener(
      'click',
      () => {
        slider.focus();
        this.#goOnce('');
      },
      { signal },
    );
    addEventListener('popstate', () => this.#arrive(), { signal });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  update({ state }: Screen): void {
    this.#choices = state.choices;
    const day = state.choices.etat?.[0] ?? '';
    const days = this.#days;
    const words = this.#list.options[days.indexOf(day)]?.text ?? formatPartialDate(day);
    this.#list.value = day;
    this.#slider.value = String(days.includes(day) ? days.indexOf(day) : this.#placeOf(day));
    this.#slider.setAttribute('aria-valuetext', words);
    required(this, '[data-day]', 'Day in words').textContent = words;
    for (const part of this.querySelectorAll<HTMLElement>('[data-past]')) part.hidden = day === '';
  }

  get #slider(): HTMLInputElement {
    return required<HTMLInputElement>(this, 'input[type="range"]', 'Slider');
  }

  get #list(): HTMLSelectElement {
    return required<HTMLSelectElement>(this, 'select', 'List of years');
  }

  get #back(): HTMLButtonElement {
    return required<HTMLButtonElement>(this, '[data-today]', 'Button back to today');
  }

  get #days(): string[] {
    return [...this.#list.options].map(({ value }) => value);
  }

  /** The last option that is not later than a day between two of them. */
  #placeOf(day: CalendarDay): number {
    const later = this.#days.findIndex((it) => it > day);
    return Math.max(0, (later < 0 ? this.#days.length : later) - 1);
  }

  #go(day = ''): void {
    const step = !this.#isTravelling;
    this.#isTravelling = true;
    const { etat: _, ...others } = this.#choices;
    askForChange(this, { choices: day === '' ? others : { ...others, etat: [day] } }, step);
  }

  #goOnce(day: string): void {
    this.#arrive();
    this.#go(day);
    this.#arrive();
  }

  #arrive(): void {
    this.#isTravelling = false;
  }
}

customElements.define('time-travel', TimeTravel);
