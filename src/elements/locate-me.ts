import { type CommuneCentre, findNearest } from '../domain/places/nearest-communes.ts';
import { copyTemplate } from './copy-template.ts';
import { askForChange, type ExplorerPart, type Screen } from './explorer-part.ts';
import { fetchCentres } from './fetch-centres.ts';
import { required } from './required.ts';

const mostProposed = 4;

/** A territory or two around where the reader is. */
const zoom = 8.5;

/**
 * `<locate-me>`: its button asks the browser where the reader is, and proposes the communes around, one of which becomes
 * the filter. The position goes nowhere: communes are found among the published centres. `[data-outcome]` says the rest:
 * `found`, `outside`, `refused`.
 */
class LocateMe extends HTMLElement implements ExplorerPart {
  #leaving: AbortController | null = null;
  #screen: Screen | null = null;

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const button = required<HTMLButtonElement>(this, '[data-locate-me]', 'Button that locates');
    button.disabled = !('geolocation' in navigator);
    button.addEventListener('click', () => void this.#locate(button), { signal });
    const close = () => {
      this.#say(null);
      button.focus();
    };
    required(this, '[data-close]', 'Button that closes').addEventListener('click', close, { signal });
    required(this, '[data-everything]', 'Button that takes the commune back').addEventListener(
      'click',
      () => {
        const { commune: _, ...choices } = this.#screen?.state.choices ?? {};
        askForChange(this, { choices, camera: null });
        close();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
  }

  update(screen: Screen): void {
    this.#screen = screen;
    for (const choice of this.querySelectorAll<HTMLElement>('[data-commune]'))
      choice.setAttribute(
        'aria-pressed',
        String(choice.dataset.commune === screen.state.choices.commune?.[0]),
      );
  }

  async #locate(button: HTMLButtonElement): Promise<void> {
    button.setAttribute('aria-busy', 'true');
    try {
      const { coords } = await askPosition();
      const place = { lon: coords.longitude, lat: coords.latitude };
      const near = findNearest(place, await fetchCentres(), mostProposed);
      this.#propose(near);
      const [nearest] = near;
      if (nearest) this.#choose(nearest.code, { zoom, ...place });
    } catch {
      this.#say('refused');
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  #propose(communes: readonly CommuneCentre[]): void {
    const list = required<HTMLElement>(this, '[data-communes]', 'Communes around');
    list.replaceChildren(
      ...communes.map(({ code, name }) => {
        const item = copyTemplate(this, 'commune');
        const button = required<HTMLButtonElement>(item, 'button', 'Button of a commune');
        button.dataset.commune = code;
        button.textContent = name;
        button.addEventListener('click', () => this.#choose(code));
        return item;
      }),
    );
    this.#say(communes.length > 0 ? 'found' : 'outside');
  }

  #choose(code: string, camera = this.#screen?.state.camera ?? null): void {
    const choices = { ...this.#screen?.state.choices, commune: [code] };
    askForChange(this, { choices, camera });
  }

  #say(outcome: string | null): void {
    required<HTMLElement>(this, '[data-answer]', 'Answer').hidden = outcome === null;
    for (const words of this.querySelectorAll<HTMLElement>('[data-outcome]'))
      words.hidden = words.dataset.outcome !== outcome;
  }
}

function askPosition(): Promise<GeolocationPosition> {
  return new Promise((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, { maximumAge: 60_000, timeout: 15_000 }),
  );
}

customElements.define('locate-me', LocateMe);
