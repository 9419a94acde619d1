/** Tags of a word processor, which Markdown reads as words: `<o:p>`, `</st1:place>`, `<w:sdt …>`. */
const leftover = /<\/?(?:o|w|v|m|x|st1):[a-z][^>]{0,200}>/gi;
/** Signs that no reader sees, or that reverse what one reads. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** What Astro would take for a picture of its own, and stop at. */
const marker = /__ASTRO_IMAGE_=/g;

/** An address that means the same, and that Astro does not take for a picture of its own. */
export function guardAddress(url: string): string {
  return url.replace(marker, '__ASTRO_IMAGE_%3D');
}

/** Words as a page may show them. */
export function guardWords(value: string, onLeftover: (found: string) => void = () => {}): string {
  return value
    .replace(leftover, (found) => {
      onLeftover(found);
      return '';
    })
    .replace(invisible, '')
    .replace(marker, '__ASTRO_IMAGE_ =');
}
