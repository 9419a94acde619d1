import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';

export interface ReadHeader {
  readonly header: Readonly<Record<string, unknown>>;
  /** What follows the header. */
  readonly body: string;
}

/** Why a header cannot be read, in French, on the line where the reader of YAML stopped. */
export interface HeaderFault {
  readonly reason: string;
  readonly line?: number;
}

/** What the reader of YAML says, and what it means for who typed the line. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /bad indentation|incomplete explicit|mapping values/,
    'un signe de ponctuation y est pris pour une commande',
  ],
  [/end of the stream within a (?:double|single) quoted/, 'un guillemet ouvert n’est jamais refermé'],
  [/end of the stream within a flow/, 'un crochet ou une accolade ouverts ne sont jamais refermés'],
  [/duplicated mapping key/, 'un champ y est donné deux fois'],
  [/alias|tag|directive|anchor/, 'un des signes * & ! % y est pris pour une commande'],
  [/tab characters/, 'la ligne commence par une tabulation : mettez des espaces'],
  [/document separator|block mapping|block sequence/, 'ce n’est pas une ligne « champ: valeur »'],
  [/null byte|non-printable/, 'un caractère invisible s’y trouve'],
];

export function readHeader(source: string): ReadHeader | HeaderFault {
  try {
    const { frontmatter: header, content: body } = parseFrontmatter(source);
    return { header, body };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const reason = reasons.find(([pattern]) => pattern.test(said))?.[1] ?? 'l’écriture en est inattendue';
    // The reader counts from 1 within the header, whose first line is that of « --- ».
    const [, line] = /\((\d+):\d+\)/.exec(said) ?? [];
    return line === undefined ? { reason } : { reason, line: Number(line) };
  }
}
