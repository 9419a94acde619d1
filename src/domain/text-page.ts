import type { CitedDocument } from './citation/cited-document.ts';
import type { PartialDate } from './time/partial-date.ts';

/** A figure shown large, with what it counts and when it was true. */
export interface KeyFigure {
  /** As it is printed: « 53 », « 78,6 % ». */
  readonly value: string;
  readonly caption: string;
  readonly date: PartialDate;
}

/** A page of plain text: mission, legal notice, privacy… Its file is named after its address. */
export interface TextPage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly updated: PartialDate;
  readonly keyFigures: readonly KeyFigure[];
  /** What its facts rest on. */
  readonly sources: readonly CitedDocument[];
}
