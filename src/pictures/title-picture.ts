import wordmark from '../assets/wordmark.svg?raw';
import { brand, drawMark } from '../components/site/brand.ts';
import { breakLines } from './break-lines.ts';
import { resolveColors } from './light-colors.ts';
import { outlineText } from './outline-text.ts';

const { ground, house, soft } = brand.light;
const ink = resolveColors('var(--color-ink)');
const left = 90;

/** Largest first: the first size that holds the title in its lines is taken. */
const sizes = [
  { size: 76, lines: 3 },
  { size: 62, lines: 4 },
  { size: 50, lines: 5 },
];

export interface TitlePicture {
  readonly title: string;
  /** What the page is: « Thématique », « Contrat local de santé ». */
  readonly kind: string;
  /** SVG that stands at the right, in a box of 300 × 400; none leaves the width to the title. */
  readonly drawing?: string | undefined;
}

/** The picture of a shared link, 1200 × 630, as SVG: kind, title, the name of the site, the frame of an atlas. */
export function drawTitlePicture({ title, kind, drawing }: TitlePicture): string {
  const width = drawing ? 690 : 1010;
  const { size, lines } = setTitle(title, width);
  const leading = size * 1.14;
  const top = 190 + size * 0.72;
  const put = (text: string, x: number, y: number, at: number, fill: string) =>
    `<path fill="${fill}" d="${outlineText(text, at).path}" transform="translate(${x} ${y.toFixed(1)})"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1200 630">
<path fill="${ground}" d="M0 0h1200v630H0z"/>
<path fill="${soft}" d="M48 48h1104v96H48z"/>
${put(kind, left, 110, 38, house)}
${lines.map((line, index) => put(line, left, top + index * leading, size, ink)).join('\n')}
${drawing ? `<svg x="820" y="160" width="300" height="400">${drawing}</svg>` : ''}
<g color="${house}"><svg x="${left}" y="490" width="72" height="72" viewBox="0 0 32 32">${drawMark('m')}</svg>
${wordmark.replace('<svg ', `<svg x="${left + 92}" y="496" width="260" height="60" preserveAspectRatio="xMinYMid" `)}</g>
<path fill="none" stroke="${house}" stroke-width="2" d="M36 36h1128v558H36zM48 48h1104v534H48z"/>
</svg>`;
}

function setTitle(title: string, width: number): { size: number; lines: string[] } {
  let set = { size: 0, lines: [] as string[] };
  for (const { size, lines: most } of sizes) {
    const lines = breakLines(title, width, (text) => outlineText(text, size).width);
    set = { size, lines: lines.slice(0, most) };
    if (lines.length <= most) break;
  }
  return set;
}
