import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { eventFields } from '../../src/schemas/event.ts';
import { glossaryTermFields } from '../../src/schemas/glossary-term.ts';
import { keywordFields } from '../../src/schemas/keyword.ts';
import { resourceFields } from '../../src/schemas/resource-fields.ts';

const fields: [string, z.ZodType][] = Object.entries({
  ressources: resourceFields,
  agenda: eventFields,
  glossaire: glossaryTermFields,
  'mots-cles': keywordFields,
}).flatMap(([collection, shape]) =>
  Object.entries(shape).map(([name, schema]): [string, z.ZodType] => [`${collection}.${name}`, schema]),
);

/** The forms are made from it: a field without a label would show its key. */
test.each(fields)('%s has a label for the form', (_name, schema) => {
  expect(schema.meta()).toHaveProperty('title', expect.stringMatching(/^\p{Lu}/u));
});
