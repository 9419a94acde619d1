import type { Status } from '../domain/initiative.ts';
import type { MapType } from '../domain/initiative-types.ts';
import type { HatchName } from './hatches.ts';
import type { ColorName } from './palette.ts';

/** How things look, whatever draws them. Lengths in CSS pixels, opacities between 0 and 1. */
export interface LineLook {
  readonly color: ColorName;
  readonly width: number;
  readonly opacity?: number;
  /** Stroke, gap, and so on; a stroke of 0 is a dot. */
  readonly dash?: readonly number[];
}

export interface SurfaceLook {
  readonly fill: ColorName;
  readonly opacity: number;
  readonly hatch?: { readonly name: HatchName; readonly opacity: number };
  readonly line?: LineLook;
}

/** A letter in the shape of its type. Hollow: coloured outline and letter on paper. */
export interface MarkLook {
  readonly type: MapType;
  readonly hollow: boolean;
  readonly dash?: readonly number[];
  readonly opacity: number;
}

/** A round number. */
export interface DiscLook {
  readonly fill: ColorName;
  readonly text: ColorName;
  readonly opacity: number;
}

export interface LabelLook {
  readonly color: ColorName;
  readonly halo: ColorName;
}

/** What a status changes, for a surface and for a mark. « Suite non trouvée » has a look of its own: dotted, and never « closed ». */
const statusLooks: Readonly<
  Record<Status, { fill: number; hatch: number; width: number; line: number; dash?: readonly number[] }>
> = {
  active: { fill: 0.3, hatch: 0.6, width: 1.75, line: 1 },
  preparation: { fill: 0.14, hatch: 0.32, width: 1.75, line: 1, dash: [7, 4] },
  unknown: { fill: 0.1, hatch: 0.22, width: 1.75, line: 0.9, dash: [0, 4] },
  expired: { fill: 0, hatch: 0, width: 1, line: 0.75, dash: [3, 5] },
};

export function surfaceLook(color: ColorName, hatch: HatchName | null, status: Status): SurfaceLook {
  const look = statusLooks[status];
  return {
    fill: color,
    opacity: look.fill,
    ...(hatch && look.hatch > 0 ? { hatch: { name: hatch, opacity: look.hatch } } : {}),
    line: { color, width: look.width, opacity: look.line, ...(look.dash ? { dash: look.dash } : {}) },
  };
}

export function markLook(type: MapType, status: Status): MarkLook {
  const { dash } = statusLooks[status];
  return {
    type,
    hollow: status !== 'active',
    opacity: status === 'expired' ? 0.7 : 1,
    ...(dash ? { dash } : {}),
  };
}

/** What is selected or pointed at: a line over a wider halo, for surfaces; a ring, for marks. */
export const selectionLook = { color: 'selection', halo: 'halo', width: 2.5, haloWidth: 6 } as const;
