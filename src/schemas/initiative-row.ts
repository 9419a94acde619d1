import { z } from 'astro/zod';
import {
  carrierTypeIds,
  carrierTypes,
  confidenceIds,
  confidences,
  statuses,
  statusIds,
} from '../domain/initiative.ts';
import { cell, list, required } from './cell.ts';
import { field, ruled } from './fields.ts';
import { prose, readProse } from './prose.ts';
import { choice, codes, day, httpUrl, integer, partialDate, slugPattern } from './values.ts';

const id = ruled(
  cell((text, report) => {
    if (!slugPattern.test(text)) report('initiative.invalid-id');
    return text;
  }),
  slugPattern,
  'Des lettres sans accent, des chiffres et des tirets sont attendus, le type en premier.',
);
const since = 'Aussi précise que la source : 2024, 2025-04 ou 2022-01-27.';

/**
 * A row of `data/initiatives/<type>.csv`, with what an editor reads beside each cell. An empty cell is « not known ».
 * The order is that of the columns.
 */
export const initiativeRow = z.object({
  /** Begins with the type; never changes once published: it is an address. */
  id: field(required(id), {
    label: 'Identifiant',
    help: 'Le type puis le nom. C’est une adresse : une fois publié, il ne change plus.',
    example: 'cls-haute-gironde',
  }),
  nom: field(required(prose(200)), {
    label: 'Nom',
    example: 'Contrat local de santé de Haute Gironde',
  }),
  porteur: field(
    prose(300).transform((text) => text?.replace(/\s*;\s*/g, ' ; ') ?? null),
    {
      label: 'Porteur',
      help: 'Des organismes, jamais une personne. Plusieurs noms sont séparés par un point-virgule.',
      example: 'Communauté de communes de Blaye',
    },
  ),
  porteur_type: field(choice(carrierTypeIds, carrierTypes), { label: 'Type de porteur' }),
  /** As the source states them. */
  departements: field(list(codes.departement), {
    label: 'Départements',
    help: 'Ceux que la source énonce.',
    relation: 'departements',
  }),
  /** EPCI that belong entirely. */
  perimetre_epci: field(list(codes.epci), {
    label: 'Intercommunalités entières',
    help: 'Celles dont toutes les communes sont couvertes.',
    relation: 'epci',
  }),
  /** Communes that belong on their own. The territory is the union of both columns. */
  perimetre_communes: field(list(codes.commune), {
    label: 'Communes seules',
    help: 'Codes Insee des communes couvertes une à une, un par ligne. L’adresse de leur page le donne.',
    example: '33058',
  }),
  /** Priority neighbourhoods of an ASV, as the source names them. */
  quartiers: field(
    list((text, report) => readProse(text, report, 100)),
    { label: 'Quartiers', help: 'Pour un ASV, comme la source les nomme, un par ligne.' },
  ),
  statut: field(required(choice(statusIds, statuses)), {
    label: 'Statut',
    help: '« Suite non trouvée » si le dernier contrat est échu ou non daté : cela ne veut pas dire fermée.',
  }),
  generation: field(integer(1, 20), {
    label: 'Génération',
    help: '1 pour un premier contrat, 2 pour son renouvellement.',
    example: '2',
  }),
  signature: field(partialDate(), { label: 'Signature', help: since, example: '2022-01-27' }),
  debut: field(partialDate(), { label: 'Début', help: since, example: '2022' }),
  fin: field(partialDate(), { label: 'Fin', help: since, example: '2026' }),
  /** In the words of the source. */
  priorites: field(
    list((text, report) => readProse(text, report, 200)),
    { label: 'Priorités', help: 'Dans les mots de la source, une par ligne.' },
  ),
  /** Our indexing of the priorities: slugs of `content/thematiques/`. */
  themes: field(
    list((text) => text),
    { label: 'Thèmes', help: 'Notre lecture des priorités.', relation: 'thematiques' },
  ),
  site: field(httpUrl(), { label: 'Page de la démarche' }),
  /** The page that the facts rest on. */
  source: field(required(httpUrl(), 'initiative.no-source'), {
    label: 'Source',
    help: 'L’adresse de la page qui énonce ces faits.',
  }),
  source_date: field(partialDate(), { label: 'Date de la source', help: since }),
  confiance: field(required(choice(confidenceIds, confidences)), {
    label: 'Confiance',
    help: 'Établi : la source énonce l’existence et le périmètre. À vérifier : elle n’est pas dessinée.',
  }),
  /** One sentence, shown with the row. */
  reserve: field(prose(500), {
    label: 'Réserve',
    help: 'Ce que le lecteur doit savoir, en une phrase.',
  }),
  /** Day on which somebody last read the source. */
  verifie_le: field(required(day()), {
    label: 'Vérifiée le',
    help: 'Jour où la source a été lue pour la dernière fois.',
    example: '2026-11-22',
  }),
});

export type InitiativeRow = z.output<typeof initiativeRow>;
export type InitiativeColumn = keyof InitiativeRow;
