/** The host that the build was given for canonical addresses, as in astro.config.mjs. */
export const siteUrl = new URL(process.env.SITE_URL ?? 'http://localhost:4321');
