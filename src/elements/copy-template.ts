import { required } from './required.ts';

/** The one element of a template, copied. */
export function copyTemplate(host: Element, name: string): HTMLElement {
  const template = required<HTMLTemplateElement>(host, `template[data-${name}]`, `Template "${name}"`);
  const { firstElementChild } = document.importNode(template.content, true);
  if (!(firstElementChild instanceof HTMLElement)) throw new Error(`The template "${name}" is empty.`);
  return firstElementChild;
}
