// <carte-demarches departement="33" type="cls,clsm" theme="sante-mentale" hauteur="600" couleur="#0a5c8e">
//
// The map of this site in another one: the same frame that /integrer/ writes by hand, made when the element comes. All
// attributes may be left out; what is not understood is ignored. What the element holds (a link, say) is shown where
// scripts are off. One file, no dependency, nothing stored, no request but the frame's own.

/** What goes into the address of the map, and what it may look like. The map itself ignores values that it does not know. */
const filters = [
  ['type', 'type', /^[a-z]+(,[a-z]+)*$/],
  ['departement', 'dep', /^(\d{2,3}|2[AB])(,(\d{2,3}|2[AB]))*$/],
  ['theme', 'theme', /^[a-z]+(-[a-z]+)*(,[a-z]+(-[a-z]+)*)*$/],
  ['statut', 'statut', /^[a-z]+(,[a-z]+)*$/],
  ['etat', 'etat', /^\d{4}-\d{2}-\d{2}$/],
  ['couleur', 'couleur', /^#?[0-9a-f]{6}$/i],
];

/** Height in pixels: the least that the map needs, the most, and what is given when nothing is asked for. */
const heights = { least: 360, most: 1200, usual: 600 };

/** The place of the map: beside this very file, whoever serves it. */
const map = new URL('./carte/', import.meta.url);

class CarteDemarches extends HTMLElement {
  static observedAttributes = [...filters.map(([name]) => name), 'hauteur', 'titre'];

  connectedCallback() {
    this.update();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.update();
  }

  update() {
    const frame = this.querySelector('iframe') ?? this.makeFrame();
    const address = this.address();
    if (frame.src !== address) frame.src = address;
    // The text that assistive technologies read: of the page that embeds, whose language this file cannot know.
    frame.title = this.getAttribute('titre') ?? 'Carte des démarches locales de santé';
    frame.style.height = `${this.height()}px`;
  }

  makeFrame() {
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.allow = 'geolocation';
    // Never higher than the window less a thumb: there is always page to scroll by beside the map.
    Object.assign(frame.style, { display: 'block', width: '100%', maxHeight: '85vh', border: '0' });
    this.replaceChildren(frame);
    return frame;
  }

  address() {
    const address = new URL(map);
    for (const [attribute, parameter, pattern] of filters) {
      const value = this.getAttribute(attribute)?.replace(/\s/g, '') ?? '';
      if (pattern.test(value)) address.searchParams.set(parameter, value.replace('#', ''));
    }
    return address.href;
  }

  height() {
    const asked = Number.parseInt(this.getAttribute('hauteur') ?? '', 10);
    return Math.min(Math.max(asked || heights.usual, heights.least), heights.most);
  }
}

if (!customElements.get('carte-demarches')) customElements.define('carte-demarches', CarteDemarches);
