import type { ReadPiece } from './read-paper.ts';

/** 'Table 2', ': ' and the rest of a caption whose number ends after so many characters; without a number all of it is the text. */
export function captionOf(
  pieces: readonly ReadPiece[],
  counted: number,
): { readonly label: string; readonly separator: string; readonly text: readonly ReadPiece[] } {
  if (counted === 0) return { label: '', separator: '', text: pieces };
  const label = plain(pieces).slice(0, counted);
  const rest = withoutStart(pieces, counted);
  const separator = /^[\s:.–—-]*/.exec(plain(rest))?.[0] ?? '';
  return { label: label.trim(), separator, text: withoutStart(rest, separator.length) };
}

/** Some text without its first characters. */
export function withoutStart(pieces: readonly ReadPiece[], count: number): readonly ReadPiece[] {
  let left = count;
  return pieces.flatMap((piece): readonly ReadPiece[] => {
    if (left === 0 || !('text' in piece)) return [piece];
    const taken = Math.min(left, piece.text.length);
    left -= taken;
    return taken === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(taken) }];
  });
}

/** The characters of some text; breaks are spaces, notes are left out. */
export function plain(pieces: readonly ReadPiece[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : 'break' in piece ? ' ' : '')).join('');
}

/** Text without space and breaks at its ends; none where there is nothing but those. */
export function trimmed(pieces: readonly ReadPiece[]): readonly ReadPiece[] {
  let [from, to] = [0, pieces.length];
  const isSpace = (piece: ReadPiece | undefined) =>
    piece !== undefined && ('break' in piece || ('text' in piece && !('reference' in piece) && piece.text.trim() === ''));
  while (from < to && isSpace(pieces[from])) from++;
  while (from < to && isSpace(pieces[to - 1])) to--;
  if (from === to) return [];
  const inner = pieces.slice(from, to);
  const [first, last] = [inner[0], inner[inner.length - 1]];
  if (first && 'text' in first && !('reference' in first) && first.text !== first.text.trimStart()) inner[0] = { ...first, text: first.text.trimStart() };
  const end = inner[inner.length - 1];
  if (last && end && 'text' in end && !('reference' in end) && end.text !== end.text.trimEnd()) inner[inner.length - 1] = { ...end, text: end.text.trimEnd() };
  return inner;
}
