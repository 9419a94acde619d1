/** Where the files of the site are kept, as `site.ts` says it. */
export interface Repository {
  /** Gitea is also Forgejo, of which Codeberg is one. */
  readonly forge: 'github' | 'gitlab' | 'gitea';
  /** `https://github.com`, or the forge of an organisation. */
  readonly server: string;
  /** Owner, then name. */
  readonly name: string;
  readonly branch: string;
}

/** Where each kind of forge answers programs. */
const apis = {
  github: (server: string) =>
    server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`,
  gitlab: (server: string) => `${server}/api/v4`,
  gitea: (server: string) => `${server}/api/v1`,
} as const;

export function apiOf({ forge, server }: Repository): string {
  return apis[forge](server.replace(/\/$/, ''));
}
