/** Every word of a value, whatever holds it: the fields of a header, the tree of a body. Addresses are no words. */
export function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/https?:\S+/g, '')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** What French would set otherwise, as a reader meets it, with what stands around. */
export function listSlips(value: unknown): string[] {
  const slips = /.{0,12}(?:\p{L}'\p{L}| [;?!»]| :\s|« |\d %).{0,12}/gu;
  return wordsOf(value).flatMap((words) => words.match(slips) ?? []);
}
