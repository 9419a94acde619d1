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
} satisfies { directives: `${string}-${string} ${string}`[] };
