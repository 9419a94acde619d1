const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids of chosen notices, in the order in which they were chosen; written `a,b` in an address and in the browser. */
export type Selection = readonly string[];

/** Lenient: what cannot be an id is dropped. */
export function parseSelection(text: string | null): Selection {
  return [...new Set((text ?? '').split(',').filter((part) => id.test(part)))];
}

export function formatSelection(selection: Selection): string {
  return selection.join(',');
}

export function toggleSelected(selection: Selection, one: string): Selection {
  return selection.includes(one) ? selection.filter((other) => other !== one) : [...selection, one];
}
