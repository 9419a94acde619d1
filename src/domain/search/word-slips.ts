import { editDistance } from './edit-distance.ts';
import { soundOf } from './word-sound.ts';

/** A first letter is rarely mistaken. */
const otherInitial = 1;

/** Whether a word may be misspelt and still be known: not a short one, nor a number. */
export function maySlip(word: string): boolean {
  return word.length > 3 && !/\d/.test(word);
}

/**
 * How far a word that was typed is from one that exists: 1 for a slip of the finger or for words that sound alike, 2 for
 * two slips in a long word or one besides the sound; null for another word.
 */
export function countSlips(typed: string, word: string): 1 | 2 | null {
  const distance = editDistance(typed, word, 3) + (typed[0] === word[0] ? 0 : otherInitial);
  if (distance <= 1) return 1;
  const heard = editDistance(soundOf(typed), soundOf(word), 1);
  if (heard === 0) return 1;
  if (distance > 3) return null;
  if (distance === 2 && typed.length >= 10) return 2;
  return heard === 1 && typed.length >= 7 ? 2 : null;
}
