import type {
  Access,
  Audience,
  Criterion,
  Format,
  Scale,
  Step,
  Subject,
} from './catalogue/resource-facets.ts';
import type { ResourceType } from './catalogue/resource-types.ts';
import type { PartialDate } from './time/partial-date.ts';

/** Who made a document: a person, or an organisation. `director`: of a collective work (« dir. »). */
export type Contributor =
  | { readonly family: string; readonly given: string | null; readonly director: boolean }
  | { readonly organisation: string };

/** One notice of the catalogue. Absent facts are null or empty, never guessed. */
export interface Resource {
  /** Stable, ASCII, the last segment of its address. */
  readonly id: string;
  readonly title: string;
  readonly type: ResourceType;
  /** Slugs of `content/thematiques/`. */
  readonly themes: readonly string[];
  /** Plain text, our own words, 200 characters at least. */
  readonly abstract: string;
  /** One sentence, or null. */
  readonly reason: string | null;
  readonly contributors: readonly Contributor[];
  readonly publisher: string;
  /** The journal or magazine that an article appeared in. */
  readonly periodical: string | null;
  /** Null where no source states it. */
  readonly year: number | null;
  readonly links: ResourceLinks;
  /** Somebody should look for a better address. */
  readonly linkToCheck: boolean;
  readonly access: Access | null;
  readonly licence: string | null;
  readonly format: Format | null;
  readonly pages: number | null;
  /** In minutes. */
  readonly duration: number | null;
  /** ISO 639-1: `fr`. */
  readonly language: string;
  readonly isbn: string | null;
  readonly doi: string | null;
  /** Preferred terms of `content/vocabulaire/mots-cles.yml`. */
  readonly keywords: readonly string[];
  readonly audiences: readonly Audience[];
  readonly subjects: readonly Subject[];
  readonly steps: readonly Step[];
  readonly criteria: readonly Criterion[];
  readonly scale: Scale | null;
  /** Ids of initiatives and codes of départements, mixed: where it applies. */
  readonly territories: readonly string[];
  /** Ids of other notices. */
  readonly related: readonly string[];
  readonly added: PartialDate;
  /** Last day on which somebody opened the links and read the notice again. */
  readonly checked: PartialDate | null;
  /** A role, never a person: « rédaction du site ». */
  readonly noticeAuthor: string;
  readonly draft: boolean;
}

/** Where the document is, from the best address to the least. At least one is known. */
export interface ResourceLinks {
  /** The document at its publisher's, or in an open archive. */
  readonly official: string | null;
  /** A file of this site, below `/fichiers/`. */
  readonly file: string | null;
  /** A page by somebody else that presents the document. */
  readonly presentation: string | null;
  /** Where we read it: often a copy on a sharing site. Never shown as the publisher's own link. */
  readonly consulted: string | null;
  readonly archive: string | null;
  /** Home page of the publisher, where the document's own address is not known. */
  readonly publisherSite: string | null;
}
