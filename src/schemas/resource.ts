import { z } from 'astro/zod';
import type { Resource } from '../domain/resource.ts';
import { text } from './fields.ts';
import { frontMatter } from './front-matter.ts';
import { resourceFields, unstated } from './resource-fields.ts';

const resourceFile = frontMatter(resourceFields).superRefine((file, context) => {
  const addresses = [file.adresse, file.fichier, file.adresse_presentation, file.adresse_consultee];
  if (addresses.some((address) => address !== undefined)) return;
  const message =
    'Une notice a une « adresse », un « fichier », ou une page de présentation ou de consultation.';
  context.addIssue({ code: 'custom', path: ['adresse'], message });
});

/** A draft is what is known so far: any field may be missing, and the abstract may still be short. */
const draftFile = frontMatter(z.object({ ...resourceFields, resume: text({ max: 1200 }) }).partial().shape);

/** A file of `content/ressources/` → a notice without its id, which is the name of the file. */
export const resourceSchema = z.unknown().transform((value, context) => {
  const isDraft =
    typeof value === 'object' && value !== null && 'brouillon' in value && value.brouillon === true;
  const { data, error } = (isDraft ? draftFile : resourceFile).safeParse(value);
  for (const { path, message } of error?.issues ?? []) context.addIssue({ code: 'custom', path, message });
  return data ? toResource(data) : z.NEVER;
});

/** What a draft may lack is never shown: it has no page, and is in no list and no file. */
function toResource(file: z.output<typeof draftFile>): Omit<Resource, 'id'> {
  return {
    title: file.titre ?? '',
    type: file.type ?? 'rapport',
    themes: file.themes ?? [],
    abstract: file.resume ?? '',
    reason: file.pourquoi ?? null,
    contributors: (file.auteurs ?? []).map((author) =>
      'organisme' in author
        ? { organisation: author.organisme }
        : { family: author.nom, given: author.prenom ?? null, director: author.direction ?? false },
    ),
    publisher: file.editeur ?? '',
    periodical: file.revue ?? null,
    year: file.annee ?? null,
    links: {
      official: file.adresse ?? null,
      file: file.fichier ?? null,
      presentation: file.adresse_presentation ?? null,
      consulted: file.adresse_consultee ?? null,
      archive: file.archive ?? null,
      publisherSite: file.site_editeur ?? null,
    },
    linkToCheck: file.lien_a_verifier ?? false,
    access: file.acces === unstated ? null : (file.acces ?? null),
    licence: file.licence ?? null,
    format: file.format ?? null,
    pages: file.pages ?? null,
    duration: file.duree ?? null,
    language: file.langue ?? 'fr',
    isbn: file.isbn ?? null,
    doi: file.doi ?? null,
    keywords: file.mots_cles ?? [],
    audiences: file.public ?? [],
    subjects: file.demarches ?? [],
    steps: file.etapes ?? [],
    criteria: file.criteres ?? [],
    scale: file.echelle ?? null,
    territories: file.territoires ?? [],
    related: file.voir_aussi ?? [],
    added: file.ajoute_le ?? '',
    checked: file.verifie_le ?? null,
    noticeAuthor: file.auteur_notice ?? '',
    draft: file.brouillon ?? false,
  };
}
