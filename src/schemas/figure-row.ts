import { z } from 'astro/zod';
import { type Cell, cell, required } from './cell.ts';
import { prose } from './prose.ts';

const most = 1_000_000_000;

/** A number that is counted, or its tenths as a French keyboard types them: `12,5`. */
function figure(): Cell<number | null> {
  return cell((text, report) => {
    const value = Number(text.replace(',', '.'));
    if (!(value >= 0 && value <= most)) report('field.invalid-number', { other: '0 à un milliard' });
    return value;
  });
}

/** A row of `content/blog/donnees/*.csv`; the last column may be missing. */
export const figureRow = z.object({
  libelle: required(prose(80)),
  valeur: required(figure()),
  serie: prose(60),
});
