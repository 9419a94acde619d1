/** What a strict policy refuses (a style element) and what a screen reader would stumble on (labels inside) goes. */
export function toMarkup(svg: Element, { name, className }: { name: string; className: string }): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-hidden');
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  svg.removeAttribute('font-family');
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  svg.setAttribute('class', className);
  return svg.outerHTML;
}
