/** An affine map as PDF writes it (ISO 32000-2, 8.3.3): x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const unchanged: Matrix = [1, 0, 0, 1, 0, 0];

/** First `first`, then `then`. */
export function joined(first: Matrix, then: Matrix): Matrix {
  return [
    first[0] * then[0] + first[1] * then[2],
    first[0] * then[1] + first[1] * then[3],
    first[2] * then[0] + first[3] * then[2],
    first[2] * then[1] + first[3] * then[3],
    first[4] * then[0] + first[5] * then[2] + then[4],
    first[4] * then[1] + first[5] * then[3] + then[5],
  ];
}

/** A map from six numbers; null where they are not six. */
export function matrixOf(numbers: readonly unknown[] | undefined): Matrix | null {
  if (!numbers || numbers.length < 6) return null;
  const six = numbers.slice(0, 6);
  return six.every((one): one is number => typeof one === 'number') ? (six as unknown as Matrix) : null;
}
