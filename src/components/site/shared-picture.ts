import wordmark from '../../assets/wordmark.svg?raw';
import { brand, drawMark } from './brand.ts';

const { ground, house, soft } = brand.light;

/** Ticks of an atlas frame along one side, `length` long. */
const ticks = (length: number) =>
  Array.from({ length: Math.ceil(length / 80) }, (_, index) => `M${index * 80} 0h40v12h-40z`).join('');

/**
 * The picture of a shared link, 1200 × 630: the mark, the name, the frame of an atlas. The name is an outline,
 * since a build machine may have no font at all.
 */
export const sharedPicture = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1200 630">
<path fill="${ground}" d="M0 0h1200v630H0z"/>
<g color="${soft}"><svg x="716" y="49" width="435" height="532" viewBox="7 1.5 23 28.1" preserveAspectRatio="xMidYMid slice">${drawMark('l')}</svg></g>
<g color="${house}">
<svg x="90" y="130" width="220" height="220" viewBox="0 0 32 32">${drawMark('m')}</svg>
${wordmark.replace('<svg ', '<svg x="90" y="392" width="560" height="150" preserveAspectRatio="xMinYMid" ')}
</g>
<g fill="${house}" stroke="${house}">
<path fill="none" stroke-width="2" d="M36 36h1128v558H36zM48 48h1104v534H48z"/>
<path stroke="none" d="${ticks(1104)}" transform="translate(48 36)"/>
<path stroke="none" d="${ticks(1104)}" transform="translate(48 582)"/>
</g>
</svg>`;
