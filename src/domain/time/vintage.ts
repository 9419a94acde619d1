/** Of which year the reference files are: codes of the Insee and DGCL, populations of the census (Insee). */
export const vintage = { codes: 2026, population: 2023 } as const;

/** As a reader needs it beside a number of inhabitants. */
export const populationSource = `Population municipale ${vintage.population} (Insee), communes de ${vintage.codes}`;
