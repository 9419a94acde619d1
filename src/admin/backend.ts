import type { GitBackend } from '@sveltia/cms';
import { apiOf, type Repository } from '../domain/forge.ts';

/** What the history of the files says of each change. */
const messages = {
  create: 'Ajoute {{collection}} : {{slug}}',
  update: 'Modifie {{collection}} : {{slug}}',
  delete: 'Retire {{collection}} : {{slug}}',
  uploadMedia: 'Ajoute le fichier {{path}}',
  deleteMedia: 'Retire le fichier {{path}}',
};

/** The forge, as the editor reaches it: with a token that each person makes on the forge. */
export function toBackend(repository: Repository): GitBackend {
  const { forge, server, name, branch } = repository;
  const common = {
    repo: name,
    branch,
    api_root: apiOf(repository),
    auth_methods: ['token' as const],
    commit_messages: messages,
  };
  // GitHub's own sign-in goes through a third party: the token does not, and its address is known.
  return forge === 'github' ? { name: forge, ...common } : { name: forge, base_url: server, ...common };
}
