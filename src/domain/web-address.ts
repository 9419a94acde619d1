/** Whether a text is the whole address of a page of the web. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && hostname.includes('.');
}

const schemes = new Set(['http', 'https', 'mailto', 'tel']);
/** What a browser drops before it reads a scheme. */
const ignored = /[\p{Cc}\p{Zs}\p{Cf}]/gu;

/** Whether a link of a text may lead there: a page of the site or of the web, a letter, a call; nothing that would run. */
export function isSafeTarget(url: string): boolean {
  const scheme = /^([^/?#]*?):/.exec(url.replace(ignored, ''))?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}
