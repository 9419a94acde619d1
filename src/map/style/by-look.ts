import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';

type Cases = readonly (readonly [string, string | number])[];

/** A value for each look of a layer; without a choice to make, the value itself. */
export function byLook(cases: Cases, otherwise: string | number): ExpressionSpecification {
  return ['match', ['get', 'look'], ...cases.flat(), otherwise] as unknown as ExpressionSpecification;
}

/** Only the features of these looks. */
export function withLook(names: readonly string[]): FilterSpecification {
  return ['in', ['get', 'look'], ['literal', [...names]]];
}
