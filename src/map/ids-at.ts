/** Ids of everything drawn at a point of the window, topmost first: elements say theirs in `data-id`. */
export function idsAt(root: Element, clientX: number, clientY: number): string[] {
  const found = document.elementsFromPoint(clientX, clientY).flatMap((element) => {
    const owner = root.contains(element) ? element.closest<HTMLElement | SVGElement>('[data-id]') : null;
    return owner?.dataset.id ?? [];
  });
  return [...new Set(found)];
}

/** Puts a state on the elements of one id, and takes it from all others. */
export function markElements(root: Element, id: string | null, state: 'hovered' | 'selected'): void {
  for (const element of root.querySelectorAll(`[data-${state}]`)) element.removeAttribute(`data-${state}`);
  if (id === null) return;
  for (const element of root.querySelectorAll(`[data-id="${CSS.escape(id)}"]`)) {
    element.setAttribute(`data-${state}`, '');
  }
}
