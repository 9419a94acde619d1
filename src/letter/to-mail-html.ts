import type { Nodes, Root } from 'mdast';

interface Mail {
  readonly title: string;
  readonly summary: string;
  /** Who sends it, at the foot. */
  readonly sender: string;
  /** Address of the site: `https://…`. Every link of a mail is whole. */
  readonly base: string;
  /** Address of the letter on the site. */
  readonly url: string;
}

/**
 * The letter as mail programs read it: tables, styles on each element, no script, no picture. Colours hold on white and
 * on black: programs that darken a mail change the ground, and some leave the words as they are.
 */
export function toMailHtml(root: Root, { title, summary, sender, base, url }: Mail): string {
  const body = root.children.map((node) => write(node, base)).join('\n');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .ground { background: #14191c !important; }
  .paper { background: #1c2327 !important; color: #ece7dc !important; }
  .paper a, .paper h1, .paper h2, .paper h3 { color: #7fd0c4 !important; }
}
</style>
</head>
<body style="margin:0" class="ground">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(summary)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="ground" style="background:#f1ece0"><tr><td align="center" style="padding:16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="paper" style="max-width:600px;background:#ffffff;color:#1c2429;font-family:Verdana,Arial,sans-serif;font-size:16px;line-height:1.5"><tr><td style="padding:24px">
<h1 style="margin:0 0 16px;font-size:26px;line-height:1.25;color:#11504c">${escapeHtml(title)}</h1>
${body}
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #857d6e">
<p style="margin:0;font-size:14px">${escapeHtml(sender)}. <a href="${escapeHtml(url)}" style="color:#11504c">Lire cette lettre sur le site</a>.</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

const styles: Readonly<Record<string, string>> = {
  h2: 'margin:32px 0 8px;font-size:21px;line-height:1.3;color:#11504c',
  h3: 'margin:20px 0 4px;font-size:17px;line-height:1.35;color:#11504c',
  p: 'margin:0 0 12px',
  ul: 'margin:0 0 12px;padding-left:22px',
  ol: 'margin:0 0 12px;padding-left:22px',
  li: 'margin:0 0 8px',
  blockquote: 'margin:0 0 12px;padding-left:14px;border-left:3px solid #857d6e',
};

function write(node: Nodes, base: string): string {
  const inside = () => ('children' in node ? node.children.map((child) => write(child, base)).join('') : '');
  switch (node.type) {
    case 'heading':
      return element(`h${Math.max(2, Math.min(node.depth, 3))}`, inside());
    case 'paragraph':
      return element('p', inside());
    case 'list':
      return element(node.ordered ? 'ol' : 'ul', inside());
    case 'listItem':
      return element(
        'li',
        node.children
          .map((child) =>
            child.type === 'paragraph'
              ? child.children.map((it) => write(it, base)).join('')
              : write(child, base),
          )
          .join(''),
      );
    case 'blockquote':
      return element('blockquote', inside());
    case 'strong':
    case 'emphasis':
      return `<${node.type === 'strong' ? 'strong' : 'em'}>${inside()}</${node.type === 'strong' ? 'strong' : 'em'}>`;
    case 'link':
      return `<a href="${escapeHtml(new URL(node.url, base).href)}" style="color:#11504c">${inside()}</a>`;
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr style="margin:24px 0;border:0;border-top:1px solid #857d6e">';
    default:
      return 'value' in node ? escapeHtml(node.value) : inside();
  }
}

function element(tag: string, content: string): string {
  return `<${tag} style="${styles[tag] ?? ''}">${content}</${tag}>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
