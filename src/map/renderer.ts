import type { Camera } from '../domain/explorer/explorer-state.ts';
import type { Frames } from './frame.ts';
import type { Bounds } from './geometry.ts';
import type { Sources } from './sources.ts';
import type { Totals } from './totals.ts';

/** What a map reports. Ids are those of the sources, topmost first; an empty list is open ground. */
export interface MapEvents {
  readonly hover: (ids: readonly string[]) => void;
  readonly pick: (ids: readonly string[]) => void;
  /** The reader moved the map; not told of moves asked by the page. */
  readonly move: (camera: Camera) => void;
  /** A cooperative map has refused a gesture that may be meant for the page. */
  readonly refuse: () => void;
  /** It cannot draw any longer (its graphics context is gone). */
  readonly lost: () => void;
}

export interface MapOptions {
  readonly host: HTMLElement;
  readonly sources: Sources;
  readonly frames: Frames;
  /** Null: the frame that suits the host's size. */
  readonly camera: Camera | null;
  /** Accessible name of the map, in the page's language. */
  readonly name: string;
  /** Zoom by wheel with Ctrl only, move by two fingers only: for a map inside somebody else's page. */
  readonly cooperative: boolean;
  /** No motion: the reader has asked for none. */
  readonly still: boolean;
  readonly events: MapEvents;
}

/** What the filters let through. */
export interface Shown {
  /** Initiatives, and schools by `schoolsId`. */
  readonly ids: ReadonlySet<string>;
  /** Look of each initiative shown, by id. */
  readonly looks: ReadonlyMap<string, string>;
  readonly totals: Totals;
}

/** One map, whoever draws it. Zooms are MapLibre's (512-pixel tiles). */
export interface MapRenderer {
  /** Only these features are drawn and answer. */
  readonly show: (shown: Shown) => void;
  readonly highlight: (id: string | null) => void;
  readonly select: (id: string | null) => void;
  readonly getCamera: () => Camera;
  /** Null: back to the first frame. */
  readonly setCamera: (camera: Camera | null) => void;
  readonly fit: (bounds: Bounds) => void;
  readonly zoomBy: (steps: number) => void;
  /** By shares of what is seen: [0.5, 0] is half a width to the east. */
  readonly moveBy: (east: number, south: number) => void;
  /** Every feature at a point of the host, pixels from its top left corner. */
  readonly at: (x: number, y: number) => readonly string[];
  readonly destroy: () => void;
}
