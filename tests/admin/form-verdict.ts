/** The options of a text field that Sveltia judges by. */
interface TextField {
  readonly required?: unknown;
  readonly minlength?: unknown;
  readonly maxlength?: unknown;
  readonly pattern?: unknown;
}

/** Whether the editor takes a text: as Sveltia judges (its `validateScalarField` and `validateStringField`). */
export function verdictOf({ required, minlength, maxlength, pattern }: TextField, text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return required !== true;
  const { length } = [...trimmed];
  if (typeof minlength === 'number' && length < minlength) return false;
  if (typeof maxlength === 'number' && length > maxlength) return false;
  const source = Array.isArray(pattern) ? /^\/(.*)\/$/s.exec(String(pattern[0]))?.[1] : undefined;
  return source === undefined || new RegExp(source).test(trimmed);
}
