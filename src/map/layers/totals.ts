import type { LayerOf } from '../layer.ts';
import { nearZoom } from '../measures.ts';

const look = { fill: 'house', text: 'onHouse', opacity: 0.94 } as const;

/** From far: how many initiatives concern each département. */
export const totals: LayerOf<'disc'> = {
  id: 'totals',
  kind: 'disc',
  source: 'totals',
  to: nearZoom,
  look,
  legend: [{ label: 'Démarches par département', farOnly: true, sample: { kind: 'disc', look, text: '12' } }],
};
