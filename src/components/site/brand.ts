/**
 * The mark: a sheet of a map. An estuary and its two rivers part three territories, one of them hatched as the map
 * hatches. One colour, whole at 16 px. Drawn on a grid of 32; `id` names the mask, once a document.
 */
export function drawMark(id: string): string {
  const water = 'fill="none" stroke="#000" stroke-width="2.5" stroke-linecap="round"';
  return `<mask id="${id}" maskUnits="userSpaceOnUse" x="0" y="0" width="32" height="32">
<rect x="1" y="1" width="30" height="30" rx="5" fill="#fff"/>
<path d="M8 0C9.7 6 10 11 13.4 16.2L16.3 16C14.6 10.5 14.6 5.5 15.3 0Z"/>
<path ${water} d="M14.6 15.8C19.5 18.7 26 13.2 33 15.2M14.6 15.8C16.6 21.8 22.3 23 23.5 33"/>
<path fill="none" stroke="#000" stroke-width="2.2" d="M13 7.5L22-1.5M14 13.5L28-.5M18.5 16.2L34 .7M26.2 15.3L34 7.5"/>
</mask>
<path fill="currentColor" mask="url(#${id})" d="M1 1h30v30H1z"/>`;
}

/** Colours where CSS variables do not reach (icons, manifest, pictures): those of `styles/tokens.css`. */
export const brand = {
  light: { ground: '#fbf8f1', house: '#11504c', soft: '#dcebe7' },
  dark: { ground: '#14191c', house: '#7fd0c4' },
} as const;
