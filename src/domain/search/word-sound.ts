/** Letters that sound alike in French, the longest first. Rough on purpose: it tells a slip of spelling from another word. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/eau|au/g, 'o'],
  [/ch/g, '$'],
  [/qu|ck|c(?=[^eiy]|$)|k|q/g, 'k'],
  [/c|ti(?=on)/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/ai|ei|et$|ez$|er$/g, 'e'],
  [/am|em(?=[bp])|en(?=[^aeiou]|$)|an(?=[^aeiou]|$)/g, 'an'],
  [/(.)\1+/g, '$1'],
  [/(?<=.{3})(?:es|[estdxz])$/g, ''],
];

/** A word as it is heard, so that « bergeraquois » meets « bergeracois ». Folded in, and only good for comparing. */
export function soundOf(word: string): string {
  return sounds.reduce((heard, [letters, sound]) => heard.replace(letters, sound), word);
}
