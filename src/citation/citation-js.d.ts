/** What we use of citation-js 0.8, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(item: object | string, options?: { forceType: string });
    /** CSL-JSON, as it was read. */
    readonly data: Readonly<Record<string, unknown>>[];
    format(output: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
    format(output: 'biblatex', options: { format: 'object' }): import('./bibtex.ts').BibliographyEntry[];
    format(
      output: 'bibliography',
      options: { format: 'html' | 'text'; template: string; lang: string },
    ): string;
  }
  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
