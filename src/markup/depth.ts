import type { Nodes } from 'mdast';

/** Deeper than any text that somebody wrote, and far from what a renderer could not bear. */
export const deepest = 24;

/** The words of a node, however deep. */
export function flatten(node: Nodes): string {
  const words: string[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('value' in next) words.push(next.value);
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
  return words.join(' ');
}
