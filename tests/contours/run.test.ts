import { describe, expect, it } from 'vitest';
import { outlineMeta } from '../../src/contours/meta.ts';
import { toContours } from '../../src/contours/outline-files.ts';
import { countSteps, drawOutlines } from '../../src/contours/run.ts';
import { france, registry, settings, sirens } from './small-country.ts';

const draw = (report: (step: string) => void = () => {}) =>
  drawOutlines({ registry, sirens, countries: [france], villages: new Map() }, settings, report);
const files = () => toContours(draw(), registry, '75', [], outlineMeta.approchee);

describe('a run', () => {
  it('gives the same file twice', () => {
    expect(JSON.stringify(files())).toBe(JSON.stringify(files()));
  });

  it('reports as many steps as it announces', () => {
    const steps: string[] = [];
    draw((step) => steps.push(step));
    expect(steps.length).toBe(countSteps(settings));
  });

  it('cuts EPCI by département, and merges the pieces into each object', () => {
    const { objects } = files();
    const ids = (name: string) => {
      const object = objects[name];
      return object?.type === 'GeometryCollection' ? object.geometries.map(({ id }) => id) : [];
    };
    const zones = objects.zones?.type === 'GeometryCollection' ? objects.zones.geometries : [];
    expect(zones.map(({ properties }) => Object.values(properties ?? {}).join(' ')).sort()).toEqual([
      '200000001 33',
      '200000002 24',
      '200000002 33',
    ]);
    expect(ids('epci')).toEqual(['200000001', '200000002']);
    expect(ids('departements')).toEqual(['24', '33']);
    expect(ids('region')).toEqual(['75']);
  });

  it('shares the arcs between neighbours: a border is drawn once', () => {
    const { zones } = draw().objects;
    const uses = new Map<number, number>();
    for (const arc of zones.geometries.flatMap(({ arcs }) => arcs.flat(2)))
      uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
    expect([...uses.values()].filter((count) => count === 2).length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...uses.values())).toBe(2);
  });
});
