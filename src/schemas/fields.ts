import { z } from 'astro/zod';
import { isEventMoment } from '../domain/event-dates.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import { isWebAddress } from '../domain/web-address.ts';

/**
 * What an editor reads beside a field; the forms of `/admin/` are generated from it. `relation` names the collection
 * that the values are ids of.
 */
interface Wording {
  readonly label: string;
  readonly help?: string;
  readonly example?: string | number;
  readonly relation?: string;
}

/** A rule with its wording, which travels as metadata (`schema.meta()`): title, description, examples, relation. */
export function field<Schema extends z.ZodType>(schema: Schema, wording: Wording): Schema {
  const { label, help, example, relation } = wording;
  return schema.meta({
    title: label,
    ...(help !== undefined && { description: help }),
    ...(example !== undefined && { examples: [example] }),
    ...(relation !== undefined && { relation }),
  });
}

const tag = /<[a-z!/]/i;
const territoryId = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97\d|[a-z]+(?:-[a-z0-9]+)+)$/;
const required = 'Champ obligatoire : il manque.';
const missingOr = (sentence: string) => (issue: { readonly input?: unknown }) =>
  issue.input === undefined ? required : sentence;

/** Plain text: no HTML, no line break unless it is long. Lengths in characters. */
export function text({ min = 1, max = 250 }: { readonly min?: number; readonly max?: number } = {}) {
  return z
    .string({
      error: missingOr('Un texte est attendu. Mettez-le entre guillemets s’il contient « : » ou un nombre.'),
    })
    .trim()
    .min(min, {
      error: ({ input }) => `${min} caractères au moins sont attendus ; il y en a ${String(input).length}.`,
    })
    .max(max, {
      error: ({ input }) => `${max} caractères au plus sont attendus ; il y en a ${String(input).length}.`,
    })
    .refine((value) => !tag.test(value), {
      error: 'Le texte contient une balise HTML. Écrivez-le sans mise en forme.',
    });
}

export function address() {
  return z
    .string({ error: missingOr('Une adresse est attendue.') })
    .trim()
    .refine(isWebAddress, {
      error: ({ input }) =>
        `« ${input} » n’est pas une adresse complète. Exemple : https://www.has-sante.fr.`,
    });
}

/** `2024`, `2025-04` or `2022-01-27`, as precise as the source. */
export function partialDate() {
  const sentence = 'Une date est attendue : 2024, 2025-04 ou 2022-01-27, sans préciser plus que la source.';
  return yamlText(sentence).refine(isPartialDate, { error: sentence });
}

/** A date of any precision, or a day and an hour in local time. */
export function eventMoment() {
  const sentence = 'Une date est attendue : 2024, 2025-04, 2022-01-27 ou 2022-01-27T10:00 (heure de Paris).';
  return yamlText(sentence).refine(isEventMoment, { error: sentence });
}

/** The last segment of an address, which is also the name of the file. */
export function slug() {
  return z.string({ error: missingOr('Un identifiant est attendu.') }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `« ${input} » n’est pas un identifiant. Des lettres sans accent, des chiffres et des tirets sont attendus.`,
  });
}

/** An initiative's id or the code of a département. */
export function territory() {
  const sentence = 'Un identifiant de démarche (cls-medoc) ou un numéro de département (33) est attendu.';
  return yamlText(sentence).refine((value) => territoryId.test(value), { error: sentence });
}

/** One key of a vocabulary of `domain/`. */
export function choice<Key extends string>(vocabulary: Readonly<Record<Key, unknown>>) {
  const keys = Object.keys(vocabulary) as Key[];
  return z.enum(keys as [Key, ...Key[]], {
    error: missingOr(`Valeur inconnue. Valeurs possibles : ${keys.join(', ')}.`),
  });
}

export function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item, { error: missingOr('Une liste est attendue : une valeur par ligne, après un tiret.') })
    .refine((items) => new Set(items.map((value) => JSON.stringify(value))).size === items.length, {
      error: 'La liste contient deux fois la même valeur.',
    });
}

export function flag() {
  return z.boolean({ error: '« true » ou « false » est attendu.' });
}

export function wholeNumber(min: number, max: number) {
  const error = missingOr(`Un nombre entier de ${min} à ${max} est attendu.`);
  return z.int({ error }).min(min, { error }).max(max, { error });
}

/** YAML makes a number of `2024` and of `33`: both are text here. */
function yamlText(sentence: string) {
  return z.union([z.string(), z.int()], { error: missingOr(sentence) }).transform(String);
}
