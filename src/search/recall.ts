/** The same work, done once for each thing. */
export function recall<K, V extends NonNullable<unknown>>(work: (thing: K) => V): (thing: K) => V {
  const known = new Map<K, V>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const result = work(thing);
    known.set(thing, result);
    return result;
  };
}
