/** Adds the stylesheet of a map library, and waits for it: without it the library measures wrongly. */
export function loadStylesheet(href: string): Promise<void> {
  const known = document.head.querySelector(`link[href="${CSS.escape(href)}"]`);
  if (known) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`Stylesheet not loaded: ${href}`)));
    document.head.append(link);
  });
}
