/**
 * Below it the whole region is small, and totals per département stand for the territories; above it, territories
 * with hatches and outlines. MapLibre zoom; `components/explorer/map.css` has the same limit.
 */
export const nearZoom = 5.7;

/** Cap of the zoom: the outlines are approximate, and finer would be a lie. */
export const maxZoom = 10;
export const minZoom = 4;

/** Side of an initiative's symbol, pixels. */
export const markSize = 26;
