/** A schema.org node, as `JSON.stringify` takes it; the layout escapes it. */
export type JsonLd = Readonly<Record<string, unknown>>;

export const licenceOuverte = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';
export const openDatabaseLicence = 'https://opendatacommons.org/licenses/odbl/1-0/';
