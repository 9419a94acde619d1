import type { Resource } from '../resource.ts';
import { formatQuantity } from '../text/quantity.ts';
import { formats } from './resource-facets.ts';

/** Where a reader may go from a notice. */
export interface DocumentLink {
  readonly href: string;
  /** Says what opens, with format and length where they are known. */
  readonly label: string;
  /** What the reader should know of it before going, or null. */
  readonly caution: string | null;
}

const verbs: Partial<Readonly<Record<keyof typeof formats, string>>> = {
  'page-web': 'Ouvrir la page',
  video: 'Voir la vidéo',
  audio: 'Écouter',
};

/** The document itself, where its address is known: the one link that a notice puts forward. */
export function findDocumentLink(resource: Resource): DocumentLink | null {
  const href = resource.links.official ?? resource.links.file;
  if (href === null) return null;
  const { format, pages, duration } = resource;
  const verb = (format && verbs[format]) ?? 'Ouvrir le document';
  const facts = [
    format && !verbs[format] && formats[format].label,
    pages && formatQuantity(pages, 'page', 'pages'),
    duration && formatDuration(duration),
    resource.language !== 'fr' &&
      `en ${new Intl.DisplayNames('fr', { type: 'language' }).of(resource.language)}`,
  ].filter(Boolean);
  return { href, label: facts.length > 0 ? `${verb} (${facts.join(', ')})` : verb, caution: null };
}

/** Other pages, from the best to the least; none of them is said to be the publisher's unless it is. */
export function listOtherLinks({ links }: Resource): DocumentLink[] {
  const found: readonly (readonly [href: string | null, label: string, caution: string | null])[] = [
    [links.official && links.file, 'Copie sur ce site', null],
    [links.presentation, 'Page qui présente le document', 'Écrite par un tiers.'],
    [
      links.consulted,
      'Où nous l’avons consulté',
      'Page d’un tiers, ni tenue ni garantie par l’éditeur du document.',
    ],
    [links.archive, 'Copie d’archive', null],
    [links.publisherSite, 'Site de l’éditeur', 'Page d’accueil\u00a0: le document n’y a pas été retrouvé.'],
  ];
  return found.flatMap(([href, label, caution]) => (href ? [{ href, label, caution }] : []));
}

/** « 45 min », « 2 h », « 1 h 30 ». */
export function formatDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}
