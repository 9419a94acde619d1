import { loadFromDataset } from './dataset.ts';

/** Each loader gives one kind of thing, under the id that pages ask for. */
export const initiatives = loadFromDataset('initiatives', (dataset) =>
  dataset.initiatives.map((initiative) => [initiative.id, initiative]),
);

export const communes = loadFromDataset('communes', (dataset) =>
  dataset.communes.map((commune) => [commune.code, commune]),
);

export const borderCommunes = loadFromDataset('borderCommunes', (dataset) =>
  dataset.borderCommunes.map((commune) => [commune.code, commune]),
);

export const formerCommunes = loadFromDataset('formerCommunes', (dataset) =>
  dataset.formerCommunes.map((former) => [former.code, former]),
);

export const absences = loadFromDataset('absences', (dataset) =>
  dataset.absences.map((absence) => [`${absence.epci}-${absence.type}`, absence]),
);

export const epci = loadFromDataset('epci', (dataset) => dataset.epci.map((it) => [it.code, it]));

export const departements = loadFromDataset('departements', (dataset) =>
  dataset.departements.map((departement) => [departement.code, departement]),
);

export const trial = loadFromDataset('trial', (dataset) => [['alliance', dataset.trial]]);

export const figures = loadFromDataset('figures', (dataset) =>
  [...dataset.figures].map(([name, figures]) => [name, { figures }]),
);

export const topologies = loadFromDataset('topologies', ({ contours }) => [['contours', contours]]);

export const backgrounds = loadFromDataset('backgrounds', ({ background }) => [['fond', background]]);
