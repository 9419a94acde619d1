/** What a notice does without, and what it then loses: shown in its form as long as the field is empty. */
export const recommended: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ressources: {
    adresse: 'le lecteur n’a pas de lien vers le document chez son éditeur',
    pourquoi: 'rien ne dit à quoi le document sert dans une démarche locale',
    auteurs: 'la citation (RIS, BibTeX) n’a pas d’auteur',
    mots_cles: 'la recherche et les facettes la trouvent moins bien',
    public: 'elle n’est dans aucun filtre de public',
    demarches: 'elle n’est proposée à aucun type de démarche',
    etapes: 'rien ne dit quand elle sert',
    criteres: 'elle n’est liée à aucun des quatre critères de qualité',
    licence: 'on ne sait pas comment le document peut être réutilisé',
    verifie_le: 'la page ne dit pas quand ses liens ont été relus',
  },
  blog: {
    territoires: 'l’article n’apparaît sur la page d’aucun territoire',
    ressources: 'il ne mène à aucun document du catalogue',
    source_adresse: 'le lecteur ne peut pas remonter à la source',
  },
  agenda: {
    lieux: 'rien ne dit où aller',
    organisateurs: 'rien ne dit qui invite',
    adresse: 'il n’y a pas de lien vers la page de l’événement',
    territoires: 'il n’apparaît sur la page d’aucun territoire',
  },
};

/** The fields that are empty, and why each matters. */
export function listMissing(
  folder: string,
  data: Readonly<Record<string, unknown>>,
): [field: string, why: string][] {
  return Object.entries(recommended[folder] ?? {}).filter(([field]) => isEmpty(data[field]));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
