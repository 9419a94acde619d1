import { z } from 'astro/zod';
import { isEventMoment } from '../domain/event-dates.ts';
import { typeset } from '../domain/text/typography.ts';
import { isPartialDate } from '../domain/time/partial-date.ts';
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

/** What JSON Schema cannot say of a field, and a form checks all the same: a pattern, and the sentence if it fails. */
export interface FormRule {
  /** Source of a regular expression, without flags. */
  readonly pattern: string;
  readonly message: string;
}

/** The schema with what a form can check of it. */
export function ruled<Schema extends z.ZodType>(schema: Schema, pattern: RegExp, message: string): Schema {
  return schema.meta({ rule: { pattern: pattern.source, message } satisfies FormRule });
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
const tagSentence = 'Le texte contient une balise HTML. Écrivez-le sans mise en forme.';
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const datePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const momentPattern =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/;
const territoryId = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97\d|[a-z]+(?:-[a-z0-9]+)+)$/;
const required = 'Champ obligatoire : il manque.';
const missingOr = (sentence: string) => (issue: { readonly input?: unknown }) =>
  issue.input === undefined ? required : sentence;

/** Plain text, set as French is: no HTML, no line break unless it is long. Lengths in characters. */
export function text({ min = 1, max = 250 }: { readonly min?: number; readonly max?: number } = {}) {
  const schema = z
    .string({
      error: missingOr('Un texte est attendu. Mettez-le entre guillemets s’il contient « : » ou un nombre.'),
    })
    .trim()
    .overwrite(typeset)
    .min(min, {
      error: ({ input }) => `${min} caractères au moins sont attendus ; il y en a ${String(input).length}.`,
    })
    .max(max, {
      error: ({ input }) => `${max} caractères au plus sont attendus ; il y en a ${String(input).length}.`,
    })
    .refine((value) => !tag.test(value), { error: tagSentence });
  return ruled(schema, /^(?![\s\S]*<[A-Za-z!/])/, tagSentence);
}

/** A text of one shape: a number of a document, a code. */
export function shaped(pattern: RegExp, sentence: string) {
  return ruled(text().regex(pattern, { error: sentence }), pattern, sentence);
}

export function address() {
  const example = 'Exemple : https://www.has-sante.fr.';
  const schema = z
    .string({ error: missingOr('Une adresse est attendue.') })
    .trim()
    .refine(isWebAddress, {
      error: ({ input }) => `« ${input} » n’est pas une adresse complète. ${example}`,
    });
  return ruled(
    schema,
    /^https?:\/\/[^/?#]*\.[^/?#]*(?:[/?#]|$)/,
    `Une adresse complète est attendue. ${example}`,
  );
}

/** `2024`, `2025-04` or `2022-01-27`, as precise as the source. */
export function partialDate() {
  const sentence = 'Une date est attendue : 2024, 2025-04 ou 2022-01-27, sans préciser plus que la source.';
  return ruled(yamlText(sentence).refine(isPartialDate, { error: sentence }), datePattern, sentence);
}

/** A date of any precision, or a day and an hour in local time. */
export function eventMoment() {
  const sentence = 'Une date est attendue : 2024, 2025-04, 2022-01-27 ou 2022-01-27T10:00 (heure de Paris).';
  return ruled(yamlText(sentence).refine(isEventMoment, { error: sentence }), momentPattern, sentence);
}

/** The last segment of an address, which is also the name of the file. */
export function slug() {
  const expected = 'Des lettres sans accent, des chiffres et des tirets sont attendus.';
  const schema = z.string({ error: missingOr('Un identifiant est attendu.') }).regex(slugPattern, {
    error: ({ input }) => `« ${input} » n’est pas un identifiant. ${expected}`,
  });
  return ruled(schema, slugPattern, expected);
}

/** An initiative's id or the code of a département. */
export function territory() {
  const sentence = 'Un identifiant de démarche (cls-medoc) ou un numéro de département (33) est attendu.';
  const schema = yamlText(sentence).refine((value) => territoryId.test(value), { error: sentence });
  return ruled(schema, territoryId, sentence);
}

/** How a vocabulary of `domain/` names its values. */
interface Named {
  readonly label?: string;
  readonly singular?: string;
}

/** One key of a vocabulary of `domain/`, whose names are what a form shows. */
export function choice<Key extends string>(vocabulary: Readonly<Record<Key, Named>>) {
  const keys = Object.keys(vocabulary) as Key[];
  const labels = keys.map((key) => [key, vocabulary[key].label ?? vocabulary[key].singular ?? key]);
  return z
    .enum(keys as [Key, ...Key[]], {
      error: missingOr(`Valeur inconnue. Valeurs possibles : ${keys.join(', ')}.`),
    })
    .meta({ labels: Object.fromEntries(labels) });
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

/** A year of the twentieth century or later, or the word that says that none is stated: then null. */
export function yearOr(word: string) {
  const sentence = `L’année de parution est attendue, ou « ${word} ».`;
  const pattern = new RegExp(`^(?:${word}|19\\d\\d|20\\d\\d|2100)$`);
  const schema = yamlText(sentence)
    .refine((value) => pattern.test(value), { error: sentence })
    .transform((value) => (value === word ? null : Number(value)));
  return ruled(schema, pattern, sentence);
}

/** YAML makes a number of `2024` and of `33`: both are text here. */
function yamlText(sentence: string) {
  return z.union([z.string(), z.int()], { error: missingOr(sentence) }).transform(String);
}
