import type { Operand } from './content-tokens.ts';
import { joined, type Matrix } from './matrix.ts';

/** A box in the coordinates of the page: left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** Follows the paths of a content stream as far as they are boxes (ISO 32000-2, 8.5). */
export type PathFollower = {
  /** Takes an operator that builds or ends a path; the boxes that it fills, or null where it is another operator or fills none. */
  readonly take: (operator: string, operands: readonly Operand[], ctm: Matrix, clip: Box | null) => readonly Box[] | null;
  /** The box to which what follows is clipped, once the path that says so has ended; null where none did. */
  readonly clipped: () => Box | null;
};

const fills = new Set(['f', 'F', 'f*', 'b', 'b*', 'B', 'B*']);
const ends = new Set([...fills, 'S', 's', 'n']);

/** No path yet. */
export function followPaths(): PathFollower {
  let boxes: Box[] = [];
  let points: [number, number][] = [];
  let isCurved = false;
  let clips = false;
  let newClip: Box | null = null;
  return {
    take: (operator, operands, ctm, clip) => {
      const number = (index: number) => (typeof operands[index] === 'number' ? operands[index] : 0);
      if (operator === 're') {
        const corners = [
          [number(0), number(1)],
          [number(0) + number(2), number(1) + number(3)],
        ].map(([x = 0, y = 0]) => placed(x, y, ctm));
        // What is turned to the side is taken by the box around it only where it is turned by a right angle.
        if (Math.abs(ctm[0] * ctm[1]) < 1e-6) boxes.push(around(corners));
      } else if (operator === 'm' || operator === 'l') points.push(placed(number(0), number(1), ctm));
      else if (operator === 'c' || operator === 'v' || operator === 'y') isCurved = true;
      else if (operator === 'W' || operator === 'W*') clips = true;
      if (!ends.has(operator)) return null;
      if (!isCurved && points.length >= 4 && points.length <= 5 && isBox(points)) boxes.push(around(points));
      newClip = clips && boxes.length > 0 ? around(boxes.flatMap((box) => [[box[0], box[1]] as const, [box[2], box[3]] as const])) : null;
      const filled = fills.has(operator) ? boxes.map((box) => shared(box, clip)).filter((box) => box !== null) : null;
      [boxes, points, isCurved, clips] = [[], [], false, false];
      return filled;
    },
    clipped: () => {
      const clip = newClip;
      newClip = null;
      return clip;
    },
  };
}

/** What two boxes share; null where they share nothing. */
export function shared(a: Box, b: Box | null): Box | null {
  if (!b) return a;
  const both: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return both[0] < both[2] && both[1] < both[3] ? both : null;
}

function placed(x: number, y: number, ctm: Matrix): [number, number] {
  const at = joined([1, 0, 0, 1, x, y], ctm);
  return [at[4], at[5]];
}

function around(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isBox(points: readonly (readonly [number, number])[]): boolean {
  const [left, bottom, right, top] = around(points);
  const near = (a: number, b: number) => Math.abs(a - b) < 0.01;
  return points.every(([x, y]) => (near(x, left) || near(x, right)) && (near(y, bottom) || near(y, top)));
}
