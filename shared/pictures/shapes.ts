import type { Box, Colour, Point, Shape } from './scene.ts';
import { textSize } from './scene.ts';
import { textWidth } from './text-widths.ts';

type TextShape = Extract<Shape, { shape: 'text' }>;

/** Words of the usual size with their baseline at `y`. */
export function words(x: number, y: number, text: string, look: Partial<Pick<TextShape, 'size' | 'bold' | 'colour' | 'anchor' | 'halo'>> = {}): TextShape {
  return { shape: 'text', x, y, text, size: textSize, colour: 'ink', ...look };
}

/** Several lines of words, the first with its baseline at `y`. */
export function wordLines(x: number, y: number, lines: readonly string[], step: number, look: Parameters<typeof words>[3] = {}): Shape[] {
  return lines.map((line, index) => words(x, y + index * step, line, look));
}

/** A straight line. */
export function rule(from: Point, to: Point, stroke: Colour, weight = 0.75): Shape {
  return { shape: 'line', points: [from, to], stroke, weight };
}

/** The corners of a diamond around a point. */
export function diamond(x: number, y: number, radius: number): readonly Point[] {
  return [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ];
}

/** The corners of a triangle around a point that stands on its base. */
export function triangle(x: number, y: number, radius: number): readonly Point[] {
  return [
    [x, y - radius],
    [x + radius, y + radius * 0.85],
    [x - radius, y + radius * 0.85],
  ];
}

/** The room that a shape takes up, its stroke left out. */
export function boundsOf(shape: Shape): Box {
  if (shape.shape === 'box') return { x: shape.x, y: shape.y, width: shape.width, height: shape.height };
  if (shape.shape === 'circle') return { x: shape.x - shape.radius, y: shape.y - shape.radius, width: shape.radius * 2, height: shape.radius * 2 };
  if (shape.shape === 'text') {
    const width = textWidth(shape.text, shape.size, shape.bold);
    const x = shape.anchor === 'middle' ? shape.x - width / 2 : shape.anchor === 'end' ? shape.x - width : shape.x;
    return { x, y: shape.y - shape.size * 0.76, width, height: shape.size * 0.98 };
  }
  const xs = shape.points.map(([x]) => x);
  const ys = shape.points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The room that several shapes take up together. */
export function boundsOfAll(shapes: readonly Shape[], grow = 0): Box {
  const boxes = shapes.map(boundsOf);
  const x = Math.min(...boxes.map((box) => box.x)) - grow;
  const y = Math.min(...boxes.map((box) => box.y)) - grow;
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) + grow - x, height: Math.max(...boxes.map((box) => box.y + box.height)) + grow - y };
}
