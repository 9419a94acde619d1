import { statuses, statusIds } from '../../domain/initiative.ts';
import { initiativeTypeIds, initiativeTypes } from '../../domain/initiative-types.ts';
import type { LayerOf, LegendEntry } from '../layer.ts';
import { lookName } from '../look-name.ts';
import { markLook, surfaceLook } from '../looks.ts';
import { nearZoom } from '../measures.ts';

const ofType = (type: keyof typeof initiativeTypes): LegendEntry => ({
  label: `${initiativeTypes[type].plural} (${initiativeTypes[type].acronym})`,
  sample: {
    kind: 'surface',
    look: surfaceLook(type, initiativeTypes[type].hatch, 'active'),
    mark: markLook(type, 'active'),
  },
});

const ofStatus = (status: keyof typeof statuses): LegendEntry => ({
  label: statuses[status].label,
  sample: { kind: 'surface', look: surfaceLook('ink', null, status) },
});

/** Initiatives made of whole EPCI: told apart by hue and hatch for the type, by outline for the status. */
export const territories: LayerOf<'surface'> = {
  id: 'territories',
  kind: 'surface',
  source: 'territories',
  detailFrom: nearZoom,
  looks: Object.fromEntries(
    initiativeTypeIds.flatMap((type) =>
      statusIds.map((status) => [
        lookName(type, status),
        surfaceLook(type, initiativeTypes[type].hatch, status),
      ]),
    ),
  ),
  legend: [...initiativeTypeIds.map(ofType), ...statusIds.map(ofStatus)],
};
