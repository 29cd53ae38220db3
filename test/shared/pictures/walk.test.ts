import { expect, test } from 'vitest';
import type { Mark } from '#shared/pictures/scene.ts';
import { walkMarks } from '#shared/pictures/walk.ts';

// 0 1 2
// 3   4
const marks = [
  [0, 0],
  [20, 0],
  [40, 0],
  [0, 20],
  [40, 20],
].map(([x = 0, y = 0], index): Mark => ({ id: `${index}`, label: `${index}`, box: { x, y, width: 10, height: 10 }, record: null, shapes: [] }));

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 3],
  ['ArrowRight', 4, 4],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 2, 4],
  ['ArrowDown', 0, 3],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 4, 2],
  ['ArrowUp', 1, 1],
  ['Home', 4, 0],
  ['End', 0, 4],
  ['x', 2, 2],
])('%s goes from %d to %d', (key, from, to) => {
  expect(walkMarks(marks, from, key)).toBe(to);
});
