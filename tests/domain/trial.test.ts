import { expect, test } from 'vitest';
import { findContradictions, type TrialDepartement, type TrialFigure } from '../../src/domain/trial.ts';

const departement = (communes: number, parlementaires: number | null): TrialDepartement => ({
  departement: '38',
  name: 'Isère',
  counts: {
    ecoles_tirees_2019: 1,
    communes,
    ecoles_2022: 1,
    formateurs_formes: 1,
    enseignants_formes: 1,
    enfants_2019: 1,
    parlementaires,
  },
  source: 'Dossier de presse',
  sourceDate: '2022-01-27',
  centre: [5, 45],
});
const figure = (name: TrialFigure['figure'], value: number): TrialFigure => ({
  figure: name,
  value,
  source: 'Dossier de presse',
  date: null,
  note: null,
});

test('a figure contradicts another document, or the sum of the départements', () => {
  const departements = [departement(23, 3), departement(40, null)];
  const figures = [
    figure('communes', 96),
    figure('ecoles_2022', 2),
    figure('ecoles_tirees_2019', 2),
    figure('ecoles_tirees_2019', 99),
    // One département has no figure of its own: the sum says nothing.
    figure('parlementaires', 6),
  ];
  expect(findContradictions({ departements, figures })).toEqual(['ecoles_tirees_2019', 'communes']);
});
