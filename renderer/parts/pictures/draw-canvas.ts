import { arrowHeadOf, outlineOf } from '#shared/pictures/outline.ts';
import type { Colour, Hatch, Scene, Shape } from '#shared/pictures/scene.ts';
import { boundsOf } from '#shared/pictures/shapes.ts';
import { paperColours } from './colours.ts';
import { haloWeight, hatchStep, hatchWeight } from './drawing.tsx';

/** A picture as a PNG file, and its size in pixels. */
export type DrawnPicture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** Dots per inch: sharp in print, and still a small file. */
const density = 220;
const face = 'Arimo, Arial, "Liberation Sans", sans-serif';

/** Draws a picture as it stands on paper: always in light colours, on white, in Arimo, at 220 dots per inch. */
export async function drawPng(scene: Scene): Promise<DrawnPicture> {
  await Promise.all([document.fonts.load(`400 12px ${face}`), document.fonts.load(`700 12px ${face}`)]);
  const scale = density / 72;
  const [width, height] = [Math.ceil(scene.width * scale), Math.ceil(scene.height * scale)];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser gives no canvas to draw on');
  const palette = paperColours();
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, width, height);
  context.scale(scale, scale);
  context.lineJoin = 'round';
  for (const shape of [...scene.ground, ...scene.marks.flatMap((mark) => mark.shapes)]) drawShape(context, shape, palette);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
}

type Palette = Readonly<Record<Colour, string>>;

function drawShape(context: OffscreenCanvasRenderingContext2D, shape: Shape, palette: Palette): void {
  if (shape.shape === 'text') {
    context.font = `${shape.bold ? 700 : 400} ${shape.size}px ${face}`;
    context.textAlign = shape.anchor === 'middle' ? 'center' : (shape.anchor ?? 'start');
    if (shape.halo) {
      context.strokeStyle = palette.surface;
      context.lineWidth = haloWeight;
      context.strokeText(shape.text, shape.x, shape.y);
    }
    context.fillStyle = palette[shape.colour];
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  const path = new Path2D(outlineOf(shape));
  if ('fill' in shape && shape.fill) {
    context.fillStyle = palette[shape.fill];
    context.fill(path);
  }
  if ('hatch' in shape && shape.hatch) drawHatch(context, path, boundsOf(shape), shape.hatch, palette[shape.stroke ?? 'ink']);
  if (!shape.stroke) return;
  context.strokeStyle = palette[shape.stroke];
  context.lineWidth = shape.weight ?? 1;
  context.setLineDash(shape.dashed ? [4, 3] : []);
  context.stroke(path);
  context.setLineDash([]);
  const head = arrowHeadOf(shape);
  if (!head) return;
  context.fillStyle = palette[shape.stroke];
  context.fill(new Path2D(head));
}

function drawHatch(context: OffscreenCanvasRenderingContext2D, path: Path2D, box: ReturnType<typeof boundsOf>, hatch: Hatch, colour: string): void {
  context.save();
  context.clip(path);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = hatchWeight;
  context.beginPath();
  const step = hatchStep;
  const [left, top] = [Math.floor(box.x / step) * step, Math.floor(box.y / step) * step];
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  if (hatch === 'dotted') {
    for (let y = top; y < bottom + step; y += step) {
      for (let x = left; x < right + step; x += step) {
        context.moveTo(x + step / 2, y + step / 2);
        context.arc(x + step / 2, y + step / 2, 0.7, 0, 2 * Math.PI);
      }
    }
    context.fill();
  }
  const fall = Math.ceil((bottom - top) / step) * step;
  for (let x = left - fall; x < right + step && hatch !== 'dotted'; x += step) {
    if (hatch !== 'falling') {
      context.moveTo(x, top + fall);
      context.lineTo(x + fall, top);
    }
    if (hatch !== 'rising') {
      context.moveTo(x, top);
      context.lineTo(x + fall, top + fall);
    }
  }
  if (hatch !== 'dotted') context.stroke();
  context.restore();
}
