import { describe, expect, it } from 'vitest';
import { statuses, statusIds } from '../../src/domain/initiative.ts';
import { initiativeTypeIds, initiativeTypes } from '../../src/domain/initiative-types.ts';
import { layers, legend } from '../../src/map/layers/index.ts';
import type { SurfaceLook } from '../../src/map/looks.ts';

const entryOf = (words: string) => legend.find(({ label }) => label.includes(words));
const territories = layers.find(({ id }) => id === 'territories');
const looks: Readonly<Record<string, SurfaceLook>> = territories?.kind === 'surface' ? territories.looks : {};

describe('the legend', () => {
  it.each(initiativeTypeIds)('shows %s as the map draws it', (type) => {
    expect(entryOf(`(${initiativeTypes[type].acronym})`)?.sample).toMatchObject({
      look: looks[`${type}-active`],
    });
  });

  it.each(statusIds)('shows the outline of the status %s', (status) => {
    const sample = entryOf(statuses[status].label)?.sample;
    const line = sample?.kind === 'surface' ? sample.look.line : null;
    expect({ ...line, color: 'cls' }).toEqual(looks[`cls-${status}`]?.line);
  });

  it('tells types apart without colour: no two hatches are alike', () => {
    const hatches = initiativeTypeIds.map((type) => looks[`${type}-active`]?.hatch?.name);
    expect(new Set(hatches).size).toBe(initiativeTypeIds.length);
  });

  it('tells statuses apart without colour: no two outlines are alike', () => {
    const lines = statusIds.map((status) => JSON.stringify(looks[`cls-${status}`]?.line));
    expect(new Set(lines).size).toBe(statusIds.length);
  });
});
