/** An acronym and what it stands for. */
export interface Acronym {
  readonly term: string;
  readonly expansion: string;
}

/** Elements whose words stay as they are: a heading, a link or a code is read as one thing. */
const closed = new Set(['a', 'abbr', 'button', 'code', 'pre', 'svg', 'script', 'style', 'summary', 'title']);
const heading = /^h[1-6]$/;
const tag = /<\/?([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|<!--[\s\S]*?-->/gi;

/**
 * HTML in which the first occurrence of each acronym is an `<abbr>`: whole words, in their own case. The HTML must be
 * well formed, as that of a renderer is.
 */
export function markAcronyms(html: string, acronyms: readonly Acronym[]): string {
  const expansions = new Map(acronyms.map(({ term, expansion }) => [term, expansion]));
  if (expansions.size === 0) return html;
  const words = [...expansions.keys()].sort((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  const word = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  const mark = (text: string) =>
    text.replace(word, (found) => {
      const expansion = expansions.get(found);
      if (expansion === undefined) return found;
      expansions.delete(found);
      return `<abbr title="${escapeAttribute(expansion)}">${found}</abbr>`;
    });
  let marked = '';
  let position = 0;
  let depth = 0;
  for (const match of html.matchAll(tag)) {
    const text = html.slice(position, match.index);
    marked += (depth === 0 ? mark(text) : text) + match[0];
    position = match.index + match[0].length;
    depth += stepOf(match[0], match[1]?.toLowerCase());
  }
  return marked + mark(html.slice(position));
}

/** Into a closed element, out of one, or neither. */
function stepOf(source: string, name: string | undefined): number {
  if (name === undefined || !(closed.has(name) || heading.test(name)) || source.endsWith('/>')) return 0;
  return source.startsWith('</') ? -1 : 1;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
