/** A CSS family of the page: the style names no glyph server, so the browser's own fonts draw the labels. */
export const font = ['Atkinson Hyperlegible Next Variable'];
