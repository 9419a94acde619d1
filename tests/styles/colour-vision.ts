import { type Linear, toLinear } from './tokens.ts';

type Matrix = readonly [Linear, Linear, Linear];

/** Complete deficiencies, on linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
export const visions: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab distance of two colours as a kind of vision sees them; 0.02 is just visible side by side. */
export function distanceFor(vision: Matrix, a: string, b: string): number {
  const [one, other] = [toOklab(see(vision, toLinear(a))), toOklab(see(vision, toLinear(b)))];
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}

function see(vision: Matrix, color: Linear): number[] {
  return vision.map((row) => clamp(dot(row, color)));
}

/** Ottosson 2020. */
function toOklab(color: readonly number[]): number[] {
  const cone = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ].map((row) => Math.cbrt(dot(row, color)));
  return [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ].map((row) => dot(row, cone));
}

function dot(row: readonly number[], values: readonly number[]): number {
  return row.reduce((sum, factor, index) => sum + factor * (values[index] ?? 0), 0);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
