import type { Map as MapLibreMap } from 'maplibre-gl';
import { hatches } from '../hatches.ts';
import { hatchImage, markImage, ringImage } from '../image-names.ts';
import type { MapLayer } from '../layer.ts';
import { type MarkLook, selectionLook } from '../looks.ts';
import { markSize } from '../measures.ts';
import type { Palette } from '../palette.ts';
import { symbolOf, symbolSize } from '../symbols.ts';

/** Images are drawn at twice their size in pixels: sharp on the screens of telephones too. */
const pixelRatio = 2;

type Draw = (pen: CanvasRenderingContext2D) => void;

/** Draws what the style asks for by name; again after a change of colours. */
export function addImages(map: MapLibreMap, layers: readonly MapLayer[], palette: Palette): void {
  for (const [name, { size, draw }] of describeImages(layers, palette)) {
    const image = paint(size, draw);
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio });
  }
}

function describeImages(layers: readonly MapLayer[], palette: Palette) {
  const images = new Map<string, { size: number; draw: Draw }>();
  for (const layer of layers) {
    if (layer.kind === 'mark')
      for (const [name, look] of Object.entries(layer.looks))
        images.set(markImage(name), { size: markSize, draw: (pen) => drawMark(pen, look, palette) });
    if (layer.kind !== 'surface') continue;
    for (const { fill, hatch } of Object.values(layer.looks)) {
      if (!hatch) continue;
      const { size, path, width } = hatches[hatch.name];
      const draw: Draw = (pen) => strokePath(pen, path, palette[fill], width);
      images.set(hatchImage(fill, hatch.name), { size, draw });
    }
  }
  images.set(ringImage, { size: markSize + 10, draw: (pen) => drawRing(pen, palette) });
  return images;
}

function paint(size: number, draw: Draw): ImageData {
  const side = size * pixelRatio;
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('No 2D canvas: the symbols of the map cannot be drawn.');
  pen.scale(pixelRatio, pixelRatio);
  draw(pen);
  return pen.getImageData(0, 0, side, side);
}

function drawMark(pen: CanvasRenderingContext2D, look: MarkLook, palette: Palette): void {
  const { shape, letter, letterWidth } = symbolOf(look.type);
  const scale = (markSize - 2) / symbolSize;
  const path = new Path2D(shape);
  pen.translate(1, 1);
  pen.scale(scale, scale);
  pen.globalAlpha = look.opacity;
  pen.fillStyle = look.hollow ? palette.halo : palette[look.type];
  pen.fill(path);
  pen.setLineDash([...(look.dash ?? [])]);
  strokePath(pen, shape, look.hollow ? palette[look.type] : palette.halo, look.hollow ? 2 : 1.5);
  pen.setLineDash([]);
  strokePath(pen, letter, look.hollow ? palette[look.type] : palette.halo, letterWidth);
}

function drawRing(pen: CanvasRenderingContext2D, palette: Palette): void {
  const middle = (markSize + 10) / 2;
  const circle = new Path2D();
  circle.arc(middle, middle, middle - 3, 0, 2 * Math.PI);
  for (const [color, width] of [
    [palette[selectionLook.halo], selectionLook.haloWidth],
    [palette[selectionLook.color], selectionLook.width],
  ] as const) {
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.stroke(circle);
  }
}

function strokePath(pen: CanvasRenderingContext2D, path: string, color: string, width: number): void {
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(new Path2D(path));
}
