/** A schema.org node, as `JSON.stringify` takes it; the layout escapes it. */
export type JsonLd = Readonly<Record<string, unknown>>;
