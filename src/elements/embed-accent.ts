import { type Accent, toAccent } from '../domain/explorer/accent.ts';

/** The tokens that an accent takes the place of, in the order of what it says. */
const tokens: Readonly<Record<string, keyof Accent>> = {
  '--color-house': 'house',
  '--color-house-strong': 'house',
  '--color-house-soft': 'soft',
  '--color-on-house': 'on',
};

/** `?couleur=0a5c8e`: the embedded map in a colour of the site that frames it, as dark or light as must be to be read. */
const accent = toAccent(new URLSearchParams(location.search).get('couleur') ?? '');
if (accent) {
  for (const [token, part] of Object.entries(tokens))
    document.documentElement.style.setProperty(
      token,
      `light-dark(${accent.light[part]}, ${accent.dark[part]})`,
    );
}
