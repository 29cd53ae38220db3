/** A stretch of two sequences: `before` and `after` are half-open ranges in them; one of them is empty unless it is the same in both. */
export type Stretch = {
  readonly change: 'same' | 'removed' | 'added';
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
};

/** More differences than this in one pair of sequences are told as one: all of it is another. */
const mostDifferences = 800;

/**
 * The shortest way from one sequence to another (Myers, "An O(ND) Difference Algorithm", 1986): what stays, what goes,
 * what comes, in order; what goes stands before what comes. Equal strings are equal elements.
 */
export function compareSequences(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const middle = stays(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const same: [number, number][] = [];
  for (let index = 0; index < head; index++) same.push([index, index]);
  for (const [x, y] of middle) same.push([x + head, y + head]);
  for (let index = tail; index > 0; index--) same.push([before.length - index, after.length - index]);
  return stretchesOf(same, before.length, after.length);
}

/** The pairs of places that stay, in order. */
function stays(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const most = Math.min(before.length + after.length, mostDifferences);
  const middle = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let steps = 0; steps <= most; steps++) {
    trace.push(furthest.slice());
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const down = diagonal === -steps || (diagonal !== steps && at(furthest, middle + diagonal - 1) < at(furthest, middle + diagonal + 1));
      let x = down ? at(furthest, middle + diagonal + 1) : at(furthest, middle + diagonal - 1) + 1;
      let y = x - diagonal;
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x++;
        y++;
      }
      furthest[middle + diagonal] = x;
      if (x >= before.length && y >= after.length) return wayBack(trace, middle, before.length, after.length);
    }
  }
  return [];
}

function wayBack(trace: readonly Int32Array[], middle: number, ofBefore: number, ofAfter: number): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let [x, y] = [ofBefore, ofAfter];
  for (let steps = trace.length - 1; steps >= 0; steps--) {
    const furthest = trace[steps] as Int32Array;
    const diagonal = x - y;
    const down = diagonal === -steps || (diagonal !== steps && at(furthest, middle + diagonal - 1) < at(furthest, middle + diagonal + 1));
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = steps === 0 ? 0 : at(furthest, middle + from);
    const fromY = steps === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0) pairs.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  return pairs.reverse();
}

function at(list: Int32Array, index: number): number {
  return list[index] as number;
}

function stretchesOf(same: readonly (readonly [number, number])[], ofBefore: number, ofAfter: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [x, y] = [0, 0];
  const gap = (toX: number, toY: number) => {
    if (toX > x) stretches.push({ change: 'removed', before: [x, toX], after: [y, y] });
    if (toY > y) stretches.push({ change: 'added', before: [toX, toX], after: [y, toY] });
    [x, y] = [toX, toY];
  };
  for (const [nextX, nextY] of same) {
    gap(nextX, nextY);
    const last = stretches[stretches.length - 1];
    if (last?.change === 'same') stretches[stretches.length - 1] = { ...last, before: [last.before[0], nextX + 1], after: [last.after[0], nextY + 1] };
    else stretches.push({ change: 'same', before: [nextX, nextX + 1], after: [nextY, nextY + 1] });
    [x, y] = [nextX + 1, nextY + 1];
  }
  gap(ofBefore, ofAfter);
  return stretches;
}
