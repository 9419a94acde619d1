import { getCollection } from 'astro:content';
import type { Trial } from '../domain/trial.ts';

/** The Alliance trial: its four départements, and every figure that a document gives for the whole. */
export async function getTrial(): Promise<Trial> {
  const [entry] = await getCollection('trial');
  if (!entry) throw new Error('The trial was not loaded: see src/loaders/collections.ts.');
  return entry.data;
}
