import type { LayerOf } from '../layer.ts';

/** Names to find one's way by; each renderer drops those that collide. */
export const towns: LayerOf<'label'> = {
  id: 'towns',
  kind: 'label',
  source: 'towns',
  look: { color: 'town', halo: 'halo' },
  legend: [],
};
