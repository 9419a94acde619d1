import { urls } from '../urls.ts';

/** What somebody chose for the map in their own site. Empty texts: nothing chosen. */
export interface EmbedChoice {
  readonly type: readonly string[];
  readonly departement: string;
  readonly theme: string;
  readonly statut: string;
  /** Pixels. */
  readonly hauteur: number;
  /** Pixels; null for all the width that there is. */
  readonly largeur: number | null;
  /** `#0a5c8e`, or nothing for the colour of the site. */
  readonly couleur: string;
}

/** Pixels. Below the least the map would scroll inside its frame. */
export const embedHeights = { least: 360, most: 1200, usual: 600 } as const;
export const embedWidths = { least: 280, most: 2000 } as const;

export const wholeMap: EmbedChoice = {
  type: [],
  departement: '',
  theme: '',
  statut: '',
  hauteur: embedHeights.usual,
  largeur: null,
  couleur: '',
};

/** A choice within its limits, whatever was typed. */
export function limitEmbed(choice: EmbedChoice): EmbedChoice {
  const { hauteur, largeur } = choice;
  return {
    ...choice,
    hauteur: clamp(hauteur || embedHeights.usual, embedHeights),
    largeur: largeur === null ? null : clamp(largeur, embedWidths),
  };
}

/** `/embed/carte/?dep=33&couleur=0a5c8e` */
export function embedAddress(choice: EmbedChoice): string {
  return withQuery(urls.embedMap, [...filtersOf(choice), ['couleur', choice.couleur.replace('#', '')]]);
}

/** The frame, as it is pasted into a page. `base`: the address of this site. */
export function writeIframe(choice: EmbedChoice, base: string, title: string): string {
  return tag('iframe', [
    ['src', new URL(embedAddress(choice), base).href],
    ['title', title],
    ['width', choice.largeur === null ? '' : String(choice.largeur)],
    ['height', String(choice.hauteur)],
    // `width="100%"` is no valid HTML, which audits of accessibility ask for.
    ['style', `border: 0; ${choice.largeur === null ? '' : 'max-'}width: 100%; max-height: 85vh`],
    ['loading', 'lazy'],
    ['allow', 'geolocation'],
  ]).concat('</iframe>');
}

/** The element of `public/embed/carte-demarches.js`, and the link that stands in for it without script. */
export function writeElement(choice: EmbedChoice, base: string, title: string): string {
  const script = tag('script', [
    ['type', 'module'],
    ['src', new URL(urls.embedScript, base).href],
  ]);
  const element = tag('carte-demarches', [
    ['type', choice.type.join()],
    ['departement', choice.departement],
    ['theme', choice.theme],
    ['statut', choice.statut],
    ['hauteur', String(choice.hauteur)],
    ['couleur', choice.couleur],
  ]);
  const link = tag('a', [['href', new URL(withQuery(urls.map, filtersOf(choice)), base).href]]);
  return `${script}</script>\n${element}\n  ${link}${quote(title)}</a>\n</carte-demarches>`;
}

type Pairs = readonly (readonly [name: string, value: string])[];

function filtersOf({ type, departement, theme, statut }: EmbedChoice): Pairs {
  return [
    ['type', type.join()],
    ['dep', departement],
    ['theme', theme],
    ['statut', statut],
  ];
}

function withQuery(path: string, pairs: Pairs): string {
  const query = pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value.split(',').map(encodeURIComponent).join(',')}`)
    .join('&');
  return query === '' ? path : `${path}?${query}`;
}

function tag(name: string, attributes: Pairs): string {
  const written = attributes
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${quote(value)}"`);
  return `<${name}${written.join('')}>`;
}

function quote(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function clamp(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(Math.max(Math.round(value), least), most);
}
