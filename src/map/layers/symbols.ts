import { statusIds } from '../../domain/initiative.ts';
import { initiativeTypeIds } from '../../domain/initiative-types.ts';
import type { LayerOf } from '../layer.ts';
import { lookName } from '../look-name.ts';
import { markLook } from '../looks.ts';
import { nearZoom } from '../measures.ts';

/** Initiatives of single communes, at their centre. Their marks are in the legend of `territories`. */
export const symbols: LayerOf<'mark'> = {
  id: 'symbols',
  kind: 'mark',
  source: 'symbols',
  from: nearZoom,
  looks: Object.fromEntries(
    initiativeTypeIds.flatMap((type) =>
      statusIds.map((status) => [lookName(type, status), markLook(type, status)]),
    ),
  ),
  legend: [],
};
