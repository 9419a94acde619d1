import type { CmsConfig, Collection, Field } from '@sveltia/cms';
import { initiativeTypes } from '../domain/initiative-types.ts';
import { initiativeRow } from '../schemas/initiative-row.ts';
import { keywordFields } from '../schemas/keyword.ts';
import { type FolderForm, folderForms } from './collections.ts';
import { readColumnSchemas, readFieldSchemas } from './field-schema.ts';
import { toFields } from './form-field.ts';
import type { KnownValues } from './relations.ts';
import { reviewField } from './review-field.ts';
import { toBodyField } from './text-body.ts';

/** Where pictures lie: beside the posts that show them. */
const pictures = 'content/blog/images';

/** Holds nothing: what the build would say of the entry. First, since the editor asks no field that was never on the screen. */
const review: Field = {
  name: reviewField,
  label: 'Relecture',
  widget: reviewField,
  required: false,
  preview: false,
};

/** The whole configuration of the editor, but for the forge. `name` is that of the site. */
export function toCmsConfig(name: string, known: KnownValues): Omit<CmsConfig, 'backend'> {
  const folders = Object.entries(folderForms).map(([folder, form]) => toCollection(folder, form, known));
  return {
    load_config_file: false,
    app_title: `Publier – ${name}`,
    logo: { src: '/favicon.svg' },
    media_folder: pictures,
    public_folder: `/${pictures}`,
    media_libraries: {
      default: { config: { slugify_filename: true, max_file_size: 8_000_000 } },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    collections: [...folders, toVocabulary(known), toInitiativeFiles(known)],
  };
}

function toCollection(name: string, form: FolderForm, known: KnownValues): Collection {
  return {
    name,
    label: form.label,
    label_singular: form.singular,
    description: form.description,
    icon: form.icon,
    folder: `content/${name}`,
    extension: form.extension,
    format: 'yaml-frontmatter',
    identifier_field: form.title,
    summary: form.summary,
    sortable_fields: [...form.sortable],
    preview_path: form.path,
    aliases_field: false,
    // Beside the text, as Markdown names them; tags name theirs from the folder of all posts.
    ...(form.body.kind === 'markdown' && { media_folder: 'images', public_folder: 'images' }),
    slug: {
      template: `{{${form.title}}}`,
      editable: ['create'],
      hint: 'Le nom du fichier et la fin de son adresse\u00a0: court, et définitif une fois publié. Exemple\u00a0: guide-isadora-2020',
      pattern: [
        '/^[a-z0-9]+(?:-[a-z0-9]+)*$/',
        'Des lettres sans accent, des chiffres et des tirets sont attendus.',
      ],
    },
    fields: [review, ...toFields(readFieldSchemas(form.fields), known), ...toBodyField(form.body)],
  };
}

/** The controlled vocabulary, a list at the root of its file. */
function toVocabulary(known: KnownValues): Collection {
  const fields = toFields(readFieldSchemas(keywordFields), known);
  return {
    name: 'vocabulaire',
    label: 'Mots-clés',
    icon: 'label',
    files: [
      {
        name: 'mots-cles',
        label: 'Mots-clés des notices',
        file: 'content/vocabulaire/mots-cles.yml',
        fields: [
          {
            name: 'mots',
            label: 'Mots-clés',
            label_singular: 'mot-clé',
            hint: 'Une notice n’emploie que ces termes. Avant d’en ajouter un, cherchez s’il n’existe pas sous un autre mot.',
            widget: 'list',
            root: true,
            summary: '{{terme}}',
            collapsed: true,
            fields,
          },
        ],
      },
    ],
  };
}

/** The tables of `data/initiatives/`, a file a type: each is a list of rows (`initiatives-file.ts`). */
function toInitiativeFiles(known: KnownValues): Collection {
  const fields = toFields(readColumnSchemas(initiativeRow.shape), known);
  return {
    name: 'demarches',
    label: 'Démarches',
    icon: 'map',
    description: 'Les lignes de la carte. Chacune porte sa source.',
    files: Object.entries(initiativeTypes).map(([type, { plural }]) => ({
      name: type,
      label: plural,
      file: `data/initiatives/${type}.csv`,
      format: 'demarches',
      fields: [review, toRowList(fields)],
    })),
  };
}

function toRowList(fields: Field[]): Field {
  return {
    name: 'demarches',
    label: 'Démarches',
    label_singular: 'démarche',
    hint: 'Une cellule vide veut dire «\u00a0non connu\u00a0», jamais «\u00a0non\u00a0». On ne supprime pas une démarche publiée\u00a0: on change son statut.',
    widget: 'list',
    summary: '{{nom}} ({{statut}})',
    collapsed: true,
    add_to_top: false,
    allow_reorder: false,
    fields,
  };
}
