/** The bytes of rows that were stored as differences from their neighbours (ISO 32000-2, 7.4.4.4; PNG, 9), as they were. */
export function undoPredictor(bytes: Uint8Array, given: { predictor: number; colors: number; bits: number; columns: number }): Uint8Array {
  if (given.predictor < 10) return bytes;
  const pixel = Math.max(1, (given.colors * given.bits) >> 3);
  const row = (given.colors * given.bits * given.columns + 7) >> 3;
  const rows = Math.ceil(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let index = 0; index < rows; index++) {
    const from = index * (row + 1);
    const to = index * row;
    const kind = bytes[from] ?? 0;
    for (let column = 0; column < row; column++) {
      const left = column >= pixel ? (out[to + column - pixel] ?? 0) : 0;
      const up = index > 0 ? (out[to + column - row] ?? 0) : 0;
      const corner = index > 0 && column >= pixel ? (out[to + column - row - pixel] ?? 0) : 0;
      out[to + column] = (bytes[from + 1 + column] ?? 0) + guess(kind, left, up, corner);
    }
  }
  return out;
}

function guess(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
