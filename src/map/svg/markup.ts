export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Markup that is safe already, as opposed to text. Only `element` and `text` make any. */
export type Markup = string & { readonly markup: unique symbol };

/** An element of SVG; attributes that are undefined or false are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeText(String(value))}"`))
    .join('');
  return `<${name}${written}>${children.join('')}</${name}>` as Markup;
}

export function text(content: string): Markup {
  return escapeText(content) as Markup;
}

function escapeText(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
