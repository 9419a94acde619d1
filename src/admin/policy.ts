import { apiOf, type Repository } from '../domain/forge.ts';

/**
 * The content policy of `/admin/`, and of no other page. The editor writes styles into its page, shows the preview in
 * a frame made on the spot, and speaks with one forge: that of `site.ts`.
 */
export function adminPolicy(repository: Repository): readonly string[] {
  const api = new URL(apiOf(repository)).origin;
  const pictures =
    repository.forge === 'github' ? 'https://avatars.githubusercontent.com' : repository.server;
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${pictures}`,
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    `connect-src 'self' blob: data: ${api}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ];
}
