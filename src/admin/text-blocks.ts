import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { type TextComponent, textComponents } from '../domain/text/text-components.ts';
import { previewBlock } from './block-preview.ts';
import { type KnownValues, toRelation } from './relations.ts';

/** Where the pictures of posts lie, as the editor writes their address. */
const pictures = '/content/blog/images/';

/** A picture just added is named with its folder: in a text it is not. */
export function nameWithoutFolder(body: string): string {
  return body.replaceAll(` fichier="${pictures}`, ' fichier="');
}

/** What an editor reads beside an attribute. Its name is its label where nothing is said. */
const attributes: Readonly<Record<string, { label: string; hint?: string }>> = {
  valeur: { label: 'Chiffre', hint: 'Avec son unité s’il en a une. Exemple\u00a0: 53' },
  legende: { label: 'Légende', hint: 'Ce que l’on voit, ou ce que le chiffre compte.' },
  source: { label: 'Source', hint: 'Qui le dit. Exemple\u00a0: Agglomération d’Agen' },
  date: { label: 'Date', hint: 'Aussi précise que la source. Exemple\u00a0: 2025-01' },
  titre: { label: 'Titre' },
  adresse: { label: 'Adresse de la source' },
  fichier: { label: 'Image', hint: 'Une image que nous avons le droit de publier.' },
  alt: {
    label: 'Ce que montre l’image',
    hint: 'Pour qui ne la voit pas. Exemple\u00a0: Les signataires autour d’une table, à l’hôtel de ville',
  },
  credit: { label: 'Crédit', hint: 'Qui l’a faite. Exemple\u00a0: Ville d’Agen' },
  donnees: {
    label: 'Fichier de données',
    hint: 'Un fichier de content/blog/donnees/. Exemple\u00a0: couverture.csv',
  },
};

const names: Readonly<Record<string, string>> = {
  Chiffre: 'Chiffre clé',
  Encadre: 'Encadré',
  Graphique: 'Graphique',
  CarteDemarche: 'Carte d’une démarche',
  FicheRessource: 'Notice du catalogue',
  FicheEvenement: 'Événement de l’agenda',
  ChiffresEssai: 'Chiffres de l’essai',
  CarteEssai: 'Carte de l’essai',
};

/** The tags of texts, as blocks that an editor inserts and fills in. */
export function toTextBlocks(known: KnownValues): EditorComponentDefinition[] {
  return Object.entries<TextComponent>(textComponents).map(([id, component]) =>
    toTextBlock(id, component, known),
  );
}

function toTextBlock(id: string, component: TextComponent, known: KnownValues): EditorComponentDefinition {
  const { required, optional = [], wraps = false } = component;
  const keys = [...required, ...optional];
  return {
    id,
    label: names[id] ?? id,
    fields: [
      ...keys.map((key) => toAttributeField(key, required.includes(key), component, known)),
      ...(wraps ? [{ name: 'texte', label: 'Texte', widget: 'text', required: true } as const] : []),
    ],
    pattern: new RegExp(
      `^<${id}((?:\\s+\\w+="[^"]*")*)\\s*${wraps ? `>\\n*([\\s\\S]*?)\\n*</${id}>` : '/>'}[ \\t]*$`,
      'm',
    ),
    fromBlock: ([, text = '', inner = '']) => ({
      ...readAttributes(text),
      ...(wraps && { texte: inner.trim() }),
    }),
    toBlock: (values) => writeTag(id, keys, values, wraps),
    toPreview: (values) => previewBlock(names[id] ?? id, values),
  };
}

function toAttributeField(
  name: string,
  required: boolean,
  { relation }: TextComponent,
  known: KnownValues,
): Field {
  const { label, hint } = attributes[name] ?? { label: name };
  const common = { name, label, required, ...(hint !== undefined && { hint }) };
  if (name === 'id' && relation)
    return { ...common, label: 'Laquelle, lequel', ...toRelation(relation, false, known) };
  if (name === 'fichier') return { ...common, widget: 'image', choose_url: false, accept: 'image/*' };
  return { ...common, widget: 'string', use_emoji_autocomplete: false };
}

/** An attribute holds no double quote: it is written as an entity. A picture is named without its folder. */
function writeTag(
  id: string,
  keys: readonly string[],
  values: Record<string, unknown>,
  wraps: boolean,
): string {
  const written = keys
    .map((key) => [key, String(values[key] ?? '').trim()] as const)
    .filter(([, value]) => value !== '')
    .map(
      ([key, value]) =>
        ` ${key}="${value
          .replace(/[\r\n\t]+/g, ' ')
          .replaceAll('"', '&quot;')
          .replace(pictures, '')}"`,
    )
    .join('');
  return wraps
    ? `<${id}${written}>\n\n${String(values.texte ?? '').trim()}\n\n</${id}>`
    : `<${id}${written} />`;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => {
    const plain = value.replaceAll('&quot;', '"');
    return [key, key === 'fichier' ? `${pictures}${plain}` : plain];
  });
  return Object.fromEntries(pairs);
}
