import type { Mark } from './scene.ts';

/**
 * The mark that a key goes to from the one at `at`: left and right go through all of them in their order, up and down
 * to the nearest one above or below, Home and End to the first and last. The same one where there is none further.
 */
export function walkMarks(marks: readonly Mark[], at: number, key: string): number {
  const last = marks.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return Math.min(last, at + 1);
  if (key === 'ArrowLeft') return Math.max(0, at - 1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return at;
  const from = marks[at];
  if (!from) return at;
  const middle = from.box.y + from.box.height / 2;
  let best = at;
  let least = Infinity;
  for (const [index, { box }] of marks.entries()) {
    const down = box.y + box.height / 2 - middle;
    if (key === 'ArrowUp' ? down > -2 : down < 2) continue;
    // Marks that stand one over the other come before nearer ones aside.
    const aside = Math.max(0, box.x - (from.box.x + from.box.width), from.box.x - (box.x + box.width));
    const distance = Math.abs(down) + aside * 2.5;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}
