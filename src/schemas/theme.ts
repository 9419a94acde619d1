import { z } from 'astro/zod';

/** Front matter of `content/thematiques/<slug>.md`. */
export const theme = z.object({
  title: z.string().min(1).max(80),
  /** One sentence, for lists. */
  summary: z.string().min(1).max(200),
  /** Place in lists, from 1. */
  order: z.number().int().positive(),
});
