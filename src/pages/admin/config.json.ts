import type { APIRoute } from 'astro';
import { toBackend } from '../../admin/backend.ts';
import { toCmsConfig } from '../../admin/cms-config.ts';
import type { AdminSettings } from '../../admin/settings.ts';
import { getInitiatives } from '../../queries/initiatives.ts';
import { getDepartements, getEpci } from '../../queries/territories.ts';
import { site } from '../../site.ts';

/** What the editor of `/admin/` reads when it starts: the forge, the forms, the values that they propose. */
export const GET: APIRoute = async () => {
  const demarches = (await getInitiatives()).map(({ id, name }) => ({ value: id, label: name }));
  const departements = (await getDepartements()).map(({ code, name }) => ({
    value: code,
    label: `${name} (${code})`,
  }));
  const epci = (await getEpci()).map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
  const known = { territoires: [...demarches, ...departements], demarches, departements, epci };
  const settings: AdminSettings = {
    config: { ...toCmsConfig(site.name, known), backend: toBackend(site.repository) },
    known,
  };
  return Response.json(settings);
};
