import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const supplement = fileURLToPath(new URL('../admin/francais.json', import.meta.url));

/** What the package would ask of others: fonts that it also carries, and the health of a forge. Each gets an answer on the spot. */
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/@font-face\s*\{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, ''],
  [
    /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g,
    'data:application/json,%7B%22status%22:%7B%22indicator%22:%22none%22%7D%7D',
  ],
];

/** The module that stands for what is left out. */
const nothing = '\0left-out';

/** A sentence, or sentences by name. */
type Wording = { readonly [name: string]: string | Wording };

/**
 * Leaves in the bundle what our editors meet: French, with the sentences that the package has not translated yet, and
 * none of its 28 other languages, nor the grammars of 250 programming languages.
 */
export function frenchEditor(): Plugin {
  return {
    name: 'french-editor',
    enforce: 'pre',
    resolveId(specifier, importer) {
      const isGrammar = specifier.startsWith('@shikijs/langs/');
      const isLanguage = /\/locales\/(?!fr\b)[\w-]+\.json$/.test(specifier);
      return (isGrammar || isLanguage) && importer?.includes('@sveltia/cms') ? nothing : null;
    },
    transform(code, id) {
      if (!id.includes('/@sveltia/cms/npm/')) return null;
      return elsewhere.reduce((text, [address, answer]) => text.replace(address, answer), code);
    },
    load(id) {
      if (id === nothing) return 'export default [];';
      if (!id.replaceAll('\\', '/').endsWith('/@sveltia/cms/locales/fr.json')) return null;
      const wording = join(readWording(id), readWording(supplement));
      return { code: JSON.stringify(wording), moduleType: 'json' };
    },
  };
}

function readWording(path: string): Wording {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What the package says comes before what the supplement says, so that its own translation wins once it exists. */
function join(said: Wording, supplement: Wording): Wording {
  const joined: Record<string, string | Wording> = { ...supplement };
  for (const [name, value] of Object.entries(said)) {
    const other = supplement[name];
    joined[name] = typeof value === 'object' && typeof other === 'object' ? join(value, other) : value;
  }
  return joined;
}
