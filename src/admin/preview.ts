import type { CustomPreviewTemplate, CustomPreviewTemplateProps } from '@sveltia/cms';
import type { FolderName } from './collections.ts';
import type { Element } from './editor-globals.d.ts';

/** The folders whose entries are pages of their own, and the fields that head them, after the title. */
const heads: Readonly<Partial<Record<FolderName, readonly string[]>>> = {
  ressources: ['type', 'editeur', 'annee', 'themes', 'resume', 'pourquoi', 'mots_cles', 'adresse'],
  blog: ['type', 'date', 'resume', 'themes', 'territoires'],
  agenda: ['debut', 'fin', 'lieux', 'organisateurs', 'resume', 'themes', 'adresse'],
  thematiques: ['resume'],
  pages: ['resume'],
};

export const previewed = Object.keys(heads);

/** The entry in the site's own clothes: title, head, text. The build draws the cards, charts and maps. */
export function createPreview(folder: string): CustomPreviewTemplate {
  const fields = Object.entries(heads).find(([name]) => name === folder)?.[1] ?? [];
  const preview = ({ entry, widgetFor }: CustomPreviewTemplateProps): Element => {
    const title = String(entry.getIn(['data', 'titre']) ?? '');
    const filled = fields.filter((name) => !isBlank(entry.getIn(['data', name])));
    return h(
      'main',
      { style: { display: 'grid', gap: '1rem', padding: '1.5rem' } },
      h('h1', null, title),
      ...filled.map((name) =>
        h('div', { key: name, className: name === 'resume' ? 'lead' : 'note' }, widgetFor(name)),
      ),
      h('div', { key: 'body', className: 'prose' }, widgetFor('body')),
    );
  };
  return preview as CustomPreviewTemplate;
}

function isBlank(value: unknown): boolean {
  const size = typeof value === 'object' && value !== null && 'size' in value ? value.size : 1;
  return value === undefined || value === null || value === '' || size === 0;
}
