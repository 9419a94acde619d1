import type { Cell, CellFault, ReportFault } from './cell.ts';
import { cell } from './cell.ts';
import { ruled } from './fields.ts';

const tag = /<[A-Za-z!/][^>]*>?|&(?:[A-Za-z]+|#\d+|#[xX][\da-fA-F]+);/;
/** What UTF-8 looks like once read as Windows-1252, and the sign of a letter that was lost. */
const mangled = /Ã[\u0080-\u00bfƒ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\ufffd/;
/** Line breaks, and what is not seen: controls, spaces of no width, hyphens for line ends, marks that turn the writing round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const controls = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
/** Looked for from the beginning of a word only: a very long one would be read again from each of its letters. */
const email = /(?<![^\s@;,()])[^\s@;,()]+@[^\s@;,()]+\.[a-z]{2,}/i;
const telephone = /(?:\+\s?33|\b0033|\b0)[\s.-]?\(?0?\)?[1-9](?:[\s.-]?\d{2}){4}(?!\d)/;

/** Each rule of plain text, and the fault of a text that it matches. */
const rules: readonly (readonly [CellFault, RegExp])[] = [
  ['field.html', tag],
  ['field.mangled', mangled],
  ['field.line-break', controls],
];

/** One line of plain text, of at most `max` characters. It names no person's address or number. */
export function prose(max: number): Cell<string | null> {
  const schema = cell((text, report) => readProse(text, report, max)).meta({ maxLength: max });
  return ruled(
    schema,
    new RegExp(`^(?![\\s\\S]*(?:${tag.source}))`),
    'Le texte contient une balise HTML. Écrivez-le sans mise en forme.',
  );
}

export function readProse(text: string, report: ReportFault, max: number): string {
  if (text.length > max) report('field.too-long', { found: String(text.length), other: String(max) });
  for (const [fault, pattern] of rules) {
    const match = pattern.exec(text);
    if (match) report(fault, { found: match[0] });
  }
  // The sentence does not repeat what it refuses: the report of a build may be public.
  if (email.test(text)) report('field.personal-data', { found: 'une adresse électronique' });
  if (telephone.test(text)) report('field.personal-data', { found: 'un numéro de téléphone' });
  return text;
}
