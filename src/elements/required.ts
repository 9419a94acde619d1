/** The element that a custom element cannot do without; an error that names both where the markup lacks it. */
export function required<E extends Element>(host: Element, selector: string, name: string): E {
  const found = host.querySelector<E>(selector);
  if (!found) throw new Error(`${name}: <${host.localName}> holds no element "${selector}"`);
  return found;
}
