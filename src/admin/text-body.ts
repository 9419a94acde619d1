import type { Field } from '@sveltia/cms';
import { textComponents } from '../domain/text-components.ts';
import type { FolderForm } from './collections.ts';

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
      editor_components: kind === 'mdx' ? Object.keys(textComponents) : [],
      allow_nested_components: false,
      use_emoji_autocomplete: false,
      linked_images: false,
    },
  ];
}
