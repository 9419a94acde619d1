/** What a reader sends to have a sheet corrected. The recipient stays blank: contacts are on one page only. */
export interface ErrorReport {
  readonly subject: string;
  /** Lines end with `\n`. */
  readonly body: string;
}

/** `address` is the absolute address of the sheet. */
export function toErrorReport(
  initiative: { readonly id: string; readonly name: string },
  address: string,
): ErrorReport {
  return {
    subject: `Correction proposée : ${initiative.name}`,
    body: [
      `Fiche : ${initiative.name} (${initiative.id})`,
      `Adresse : ${address}`,
      '',
      'Ce qui est inexact ou manque :',
      '',
      'Ce qu’il faudrait lire :',
      '',
      'Page ou document qui l’énonce (adresse) :',
      '',
    ].join('\n'),
  };
}

/** Opens the visitor's own mail program (RFC 6068: percent-encoded, lines end with CRLF). */
export function toMailto({ subject, body }: ErrorReport): string {
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
