import { z } from 'astro/zod';
import type { CitedDocument } from '../domain/citation/cited-document.ts';
import { address, field, partialDate, text } from './fields.ts';

/** One document that a page or a programme rests on. */
export const citedDocument = z
  .strictObject({
    titre: field(text({ max: 300 }), { label: 'Titre du document', help: 'Avec l’organisme qui le publie.' }),
    date: field(partialDate().optional(), { label: 'Date du document' }),
    adresse: field(address().optional(), { label: 'Adresse', help: 'La page lue, si elle est publique.' }),
  })
  .transform(
    ({ titre, date, adresse }): CitedDocument => ({
      title: titre,
      date: date ?? null,
      url: adresse ?? null,
    }),
  );
