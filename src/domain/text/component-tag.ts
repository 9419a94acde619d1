import { isPartialDate } from '../time/partial-date.ts';
import { isWebAddress } from '../web-address.ts';
import { attributeKinds, isTextComponent, type TextComponent, textComponents } from './text-components.ts';

/** A tag of a text: `<Encadre titre="…">`, `</Encadre>`, `<Chiffre … />`. */
export interface ComponentTag {
  readonly name: string;
  readonly form: 'opening' | 'closing' | 'self-closing';
  readonly attributes: Readonly<Record<string, string>>;
}

export type ComponentFault =
  | 'unknown'
  | 'missing-attribute'
  | 'unknown-attribute'
  /** A date that is none, an address that is not one of the web. */
  | 'invalid-attribute'
  /** `<Encadre titre="…" />` wraps nothing. */
  | 'empty'
  /** `<Chiffre …>` has nothing to wrap. */
  | 'not-self-closing';

/** What is wrong with a tag: the name is the component's, or `Chiffre.source` for one of its attributes. */
export interface ComponentProblem {
  readonly fault: ComponentFault;
  readonly name: string;
}

const wellFormed = /^<(\/?)([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*(\/?)>$/;
const attribute = /(\w+)="([^"]*)"/g;
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** A source that is one tag, whole and well formed; null for anything else, expressions included. */
export function readComponentTag(source: string): ComponentTag | null {
  const [, closing, name, attributes = '', closed] = wellFormed.exec(source) ?? [];
  if (name === undefined || (closing && (attributes || closed))) return null;
  return {
    name,
    form: closing ? 'closing' : closed ? 'self-closing' : 'opening',
    attributes: Object.fromEntries(
      [...attributes.matchAll(attribute)].map(([, key, value = '']) => [key, decode(value)]),
    ),
  };
}

/** Faults of an opening or self-closing tag, one an attribute. */
export function findComponentProblems({ name, form, attributes }: ComponentTag): ComponentProblem[] {
  if (!isTextComponent(name)) return [{ fault: 'unknown', name }];
  const { required, optional = [], wraps = false }: TextComponent = textComponents[name];
  const problems: ComponentProblem[] = [];
  for (const key of required) {
    if (!attributes[key]?.trim()) problems.push({ fault: 'missing-attribute', name: `${name}.${key}` });
  }
  for (const [key, value] of Object.entries(attributes)) {
    const known = required.includes(key) || optional.includes(key);
    if (!known) problems.push({ fault: 'unknown-attribute', name: `${name}.${key}` });
    else if (value.trim() && !fits(key, value))
      problems.push({ fault: 'invalid-attribute', name: `${name}.${key}` });
  }
  if ((form === 'self-closing') === wraps)
    problems.push({ fault: wraps ? 'empty' : 'not-self-closing', name });
  return problems;
}

function fits(key: string, value: string): boolean {
  if (attributeKinds[key] === 'date') return isPartialDate(value);
  if (attributeKinds[key] === 'address') return isWebAddress(value);
  return true;
}

/** In this order an entity is decoded once: `&amp;lt;` is `&lt;`. */
function decode(value: string): string {
  return value.replace(/&(?:quot|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}
