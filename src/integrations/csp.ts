import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What is written into the head of each page as it is. */
const themeScript = readFileSync(new URL('../assets/theme.js', import.meta.url));
const themeHash = createHash('sha256').update(themeScript).digest('base64');

/** The content policy of every page. Astro adds `script-src` and `style-src`: our own files and hashed pieces. */
export const contentPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    // MapLibre draws in a worker of our own; Chromium asks for nothing more.
    "worker-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  scriptDirective: { hashes: [`sha256-${themeHash}`] },
} satisfies {
  directives: `${string}-${string} ${string}`[];
  scriptDirective: { hashes: `sha256-${string}`[] };
};
