/** A letter of the month, as it was sent: its text is a file, and does not change when the site does. */
export interface Letter {
  /** The month that it tells, `2026-11`: name of the file, last segment of its address. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences of plain text. */
  readonly summary: string;
  /** Day on which it was made. */
  readonly published: string;
  readonly draft: boolean;
}
