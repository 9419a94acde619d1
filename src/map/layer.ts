import type { DiscLook, LabelLook, LineLook, MarkLook, SurfaceLook } from './looks.ts';
import type { SourceName } from './sources.ts';

/** One line of the legend: the look itself is its sample, so that legend and map cannot differ. */
export interface LegendEntry {
  /** In French: the legend is made at build time. */
  readonly label: string;
  /** Seen from far only. */
  readonly farOnly?: true;
  readonly sample:
    | { readonly kind: 'surface'; readonly look: SurfaceLook; readonly mark?: MarkLook }
    | { readonly kind: 'disc'; readonly look: DiscLook; readonly text: string };
}

interface Base {
  readonly id: string;
  readonly source: SourceName;
  /** MapLibre zooms (512-pixel tiles) from which and up to which it is drawn. */
  readonly from?: number;
  readonly to?: number;
  readonly legend: readonly LegendEntry[];
}

/** One thing that the map draws, from one source. `looks` are keyed by the features' property `look`. */
export type MapLayer =
  | (Base & {
      readonly kind: 'surface';
      readonly looks: Readonly<Record<string, SurfaceLook>>;
      /** Zoom from which hatches and outlines are drawn over the fill. */
      readonly detailFrom?: number;
    })
  | (Base & { readonly kind: 'line'; readonly look: LineLook })
  | (Base & { readonly kind: 'mark'; readonly looks: Readonly<Record<string, MarkLook>> })
  | (Base & { readonly kind: 'disc'; readonly look: DiscLook })
  | (Base & { readonly kind: 'label'; readonly look: LabelLook });

export type LayerOf<Kind extends MapLayer['kind']> = Extract<MapLayer, { kind: Kind }>;
