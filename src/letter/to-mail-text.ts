import type { Nodes, Root } from 'mdast';

/** Programs that read plain mail show so many signs on a line; the standard of mail asks for fewer than 78. */
const columns = 72;

/** The letter as plain text, every address whole and on its own line, so that none is cut. */
export function toMailText(
  root: Root,
  {
    title,
    sender,
    base,
    url,
  }: { readonly title: string; readonly sender: string; readonly base: string; readonly url: string },
): string {
  const blocks = root.children.map((node) => writeBlock(node, base)).filter((block) => block !== '');
  const head = `${title}\n${'='.repeat(Math.min(title.length, columns))}`;
  return `${[head, ...blocks, `-- \n${sender}\n${url}`].join('\n\n')}\n`;
}

function writeBlock(node: Nodes, base: string): string {
  if (node.type === 'heading' && node.depth <= 2) {
    const words = fold(say(node, base));
    return `${words}\n${'-'.repeat(Math.min(words.length, columns))}`;
  }
  if (node.type === 'list') {
    const ordered = node.ordered === true;
    return node.children
      .map((item, index) =>
        indent(
          item.children.map((child) => writeBlock(child, base)).join('\n'),
          ordered ? `${index + 1}. ` : '- ',
        ),
      )
      .join('\n');
  }
  if (node.type === 'thematicBreak') return '* * *';
  if (node.type === 'blockquote')
    return indent(node.children.map((child) => writeBlock(child, base)).join('\n\n'), '> ', '> ');
  return say(node, base)
    .split('\n')
    .map((line) => (/^\s*https?:\S+$/.test(line) ? line : fold(line)))
    .join('\n');
}

/** The words of a node; the address of each link follows it, on a line of its own. */
function say(node: Nodes, base: string): string {
  if (node.type === 'link') {
    const address = new URL(node.url, base).href;
    const words = node.children.map((child) => say(child, base)).join('');
    return words === address ? `\n${address}\n` : `${words}\n${address}\n`;
  }
  if (node.type === 'break') return '\n';
  if ('children' in node) {
    const words = node.children.map((child) => say(child, base)).join('');
    return words.replace(/\n[ .]*\n/g, '\n').replace(/\n\s*$/, '');
  }
  return 'value' in node ? node.value : '';
}

/** A line cut between words: no-break spaces hold. */
function fold(line: string): string {
  const lines: string[] = [''];
  for (const word of line.split(/[ \t]+/)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > columns - 4) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

function indent(text: string, first: string, others = ' '.repeat(first.length)): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
