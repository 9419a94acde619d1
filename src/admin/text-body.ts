import type { Field } from '@sveltia/cms';
import { type TextComponent, textComponents } from '../domain/text/text-components.ts';
import type { Body, FolderForm } from './collections.ts';

/** The text that follows a header; none where the file ends with it. */
export function toBodyField({ kind, hint }: FolderForm['body']): Field[] {
  if (kind === 'none') return [];
  return [
    {
      name: 'body',
      label: 'Texte',
      ...(hint !== undefined && { hint }),
      widget: 'richtext',
      required: false,
      buttons: [
        'bold',
        'italic',
        'link',
        'heading-two',
        'heading-three',
        'quote',
        'bulleted-list',
        'numbered-list',
      ],
      editor_components: listTags(kind),
      allow_nested_components: false,
      use_emoji_autocomplete: false,
      linked_images: false,
    },
  ];
}

function listTags(kind: Body): string[] {
  // A plain picture of Markdown: without it, those that a text holds would be lost.
  if (kind === 'markdown') return ['image'];
  return Object.entries<TextComponent>(textComponents)
    .filter(([, { programmeOnly = false }]) => kind === 'programme' || !programmeOnly)
    .map(([name]) => name);
}
