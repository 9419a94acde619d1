import type { LayerOf } from '../layer.ts';

const look = { fill: 'ecole', text: 'halo', opacity: 0.92 } as const;

/** The trial: four discs, as large as the number of schools. No place finer than the département is known here. */
export const schools: LayerOf<'disc'> = {
  id: 'schools',
  kind: 'disc',
  source: 'schools',
  look,
  legend: [
    {
      label: 'Écoles de l’expérimentation Alliance, par département',
      sample: { kind: 'disc', look, text: '24' },
    },
  ],
};
