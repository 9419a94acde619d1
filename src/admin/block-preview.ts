/** What a block shows in the preview: its words, in the order in which a reader meets them. */
const order = [
  'titre',
  'valeur',
  'texte',
  'legende',
  'alt',
  'fichier',
  'id',
  'donnees',
  'source',
  'adresse',
  'date',
  'credit',
];

/** A block of a text, drawn without its data: the page itself is drawn by the build. Words are set as text, never as HTML. */
export function previewBlock(name: string, values: Readonly<Record<string, unknown>>): HTMLElement {
  const block = document.createElement('aside');
  block.className = 'bloc';
  block.append(write('strong', name));
  for (const key of order) {
    const value = String(values[key] ?? '').trim();
    if (value === '') continue;
    block.append(value.startsWith('blob:') ? showPicture(value) : write('p', value, key));
  }
  return block;
}

function write(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
}

function showPicture(address: string): HTMLElement {
  const picture = document.createElement('img');
  picture.src = address;
  picture.alt = '';
  return picture;
}
