import type { ConfigData } from 'html-validate';

/** The recommended rules, less those about the looks of a source that Astro writes and nobody reads. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // WebKit forgets that a list without bullets is one: the role says it again.
    'no-redundant-role': 'off',
    'void-style': 'off',
    // An anchor may begin with a digit: `#33-gironde`.
    'valid-id': ['error', { relaxed: true }],
    // A title says what the page is; search engines cut it where they like.
    'long-title': 'off',
    // Everything comes from our own host: a digest would only repeat the name of the file.
    'require-sri': 'off',
    // A custom element that is a region cannot be a <section> too; the list of a combobox is no <select>.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    // The filters of the map apply at once, and wait for their script: there is nothing to submit.
    'wcag/h32': 'off',
  },
};
