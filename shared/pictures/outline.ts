import type { Point, Shape } from './scene.ts';

type Drawn = Exclude<Shape, { shape: 'text' }>;

/** The outline of a shape in the language of SVG paths, which canvases read too. */
export function outlineOf(shape: Drawn): string {
  if (shape.shape === 'circle') {
    const { x, y, radius: r } = shape;
    return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
  }
  if (shape.shape === 'box') {
    const { x, y, width, height } = shape;
    const r = Math.min(shape.radius ?? 0, width / 2, height / 2);
    if (r <= 0) return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;
    const arc = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
    return `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}${arc(r, r)}v${n(height - 2 * r)}${arc(-r, r)}h${n(2 * r - width)}${arc(-r, -r)}v${n(2 * r - height)}${arc(r, -r)}z`;
  }
  const points = shape.shape === 'line' && shape.arrow ? withoutHead(shape.points, headLength(shape.weight)) : shape.points;
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}${shape.shape === 'polygon' ? 'z' : ''}`;
}

/** The head at the end of an arrow, as a path to fill; null where the line is too short for one, or has none. */
export function arrowHeadOf(shape: Drawn): string | null {
  if (shape.shape !== 'line' || !shape.arrow) return null;
  const [from, to] = shape.points.slice(-2);
  if (!from || !to) return null;
  const [dx, dy, length] = direction(from, to);
  if (length === 0) return null;
  const size = Math.min(headLength(shape.weight), length);
  const half = size * 0.45;
  const [x, y] = [to[0] - dx * size, to[1] - dy * size];
  return `M${n(to[0])} ${n(to[1])}L${n(x - dy * half)} ${n(y + dx * half)}L${n(x + dy * half)} ${n(y - dx * half)}z`;
}

function headLength(weight = 1): number {
  return 5 + weight * 1.6;
}

/** The line ends inside its head, so that no blunt end stands out of the tip. */
function withoutHead(points: readonly Point[], size: number): readonly Point[] {
  const [from, to] = points.slice(-2);
  if (!from || !to) return points;
  const [dx, dy, length] = direction(from, to);
  const cut = Math.min(size * 0.8, length);
  return [...points.slice(0, -1), [to[0] - dx * cut, to[1] - dy * cut]];
}

function direction(from: Point, to: Point): readonly [number, number, number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return length === 0 ? [0, 0, 0] : [dx / length, dy / length, length];
}

/** Hundredths of a point are finer than any printer. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
