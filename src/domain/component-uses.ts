import { isTextComponent, type TextComponent, textComponents } from './text-components.ts';

/** A component as a text uses it. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly selfClosing: boolean;
}

export type ComponentFault =
  | 'unknown'
  | 'missing-attribute'
  | 'unknown-attribute'
  /** `<Encadre titre="…" />` wraps nothing. */
  | 'empty'
  /** `<Chiffre …>` has nothing to wrap. */
  | 'not-self-closing';

const tag = /<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*(\/?)>/g;
const attribute = /(\w+)="([^"]*)"/g;

/** The components of a text, in their order. A tag that is not well formed is not one of them. */
export function readComponentUses(body: string): ComponentUse[] {
  return [...body.matchAll(tag)].map(([, name = '', attributes = '', slash]) => ({
    name,
    attributes: Object.fromEntries([...attributes.matchAll(attribute)].map(([, key, value]) => [key, value])),
    selfClosing: slash === '/',
  }));
}

/** What is wrong with a use: the name is the component's, or `Chiffre.source` for one of its attributes. */
export interface ComponentProblem {
  readonly fault: ComponentFault;
  readonly name: string;
}

export function findComponentProblems(uses: readonly ComponentUse[]): ComponentProblem[] {
  return uses.flatMap(checkUse);
}

function checkUse({ name, attributes, selfClosing }: ComponentUse): ComponentProblem[] {
  if (!isTextComponent(name)) return [{ fault: 'unknown', name }];
  const { required, optional = [], wraps = false }: TextComponent = textComponents[name];
  const problems: ComponentProblem[] = [];
  for (const key of required) {
    if (!attributes[key]?.trim()) problems.push({ fault: 'missing-attribute', name: `${name}.${key}` });
  }
  for (const key of Object.keys(attributes)) {
    const known = required.includes(key) || optional.includes(key);
    if (!known) problems.push({ fault: 'unknown-attribute', name: `${name}.${key}` });
  }
  if (selfClosing === wraps) problems.push({ fault: wraps ? 'empty' : 'not-self-closing', name });
  return problems;
}
