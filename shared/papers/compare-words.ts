import type { Wording } from '#shared/domain/report/index.ts';
import { plainText } from '#shared/domain/report/words.ts';
import { compareSequences, type Stretch } from './sequence.ts';

/** Some words that stay (as the later paper has them), go or come. */
export type Segment = { readonly change: 'same' | 'removed' | 'added'; readonly text: Wording };

type Piece = Wording[number];
type Token = { readonly piece: Piece; readonly key: string };

/** What differs between two wordings, word by word; what is set differently (bold, linked) differs too. */
export function compareWords(before: Wording, after: Wording): readonly Segment[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const stretches = withoutCrumbs(
    compareSequences(
      old.map((one) => one.key),
      now.map((one) => one.key),
    ),
    now,
  );
  return stretches.map(({ change, before: [from, to], after: [fromNow, toNow] }) => ({
    change,
    text: joined(change === 'removed' ? old.slice(from, to) : now.slice(fromNow, toNow)),
  }));
}

/** Whether nothing but the numbers of live references differs: the words are as they were, and what they point to has moved. */
export function isOnlyNumbers(segments: readonly Segment[]): boolean {
  const isNumbers = (text: Wording) =>
    text.some((piece) => 'cited' in piece) && text.every((piece) => 'cited' in piece || ('text' in piece && crumb.test(piece.text)));
  return segments.every(({ change, text }) => change === 'same' || isNumbers(text));
}

/** How much two wordings have in common: 0 for nothing, 1 for all their words. */
export function likeness(before: Wording, after: Wording): number {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  if (old.length + now.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of now) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return (2 * common) / (old.length + now.length);
}

function wordsIn(text: Wording): readonly string[] {
  return (
    plainText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function tokensOf(text: Wording): readonly Token[] {
  return text.flatMap((piece): Token[] => {
    if ('cited' in piece) return [{ piece, key: `cited ${piece.cited.text} ${marksKey(piece.marks)}` }];
    if ('break' in piece) return [{ piece, key: 'break' }];
    if ('footnote' in piece) return [{ piece, key: `note ${plainText(piece.footnote.text)}` }];
    const { marks } = piece;
    const words = piece.text.match(/[\p{L}\p{N}£][\p{L}\p{N}.,'’%/-]*[\p{L}\p{N}%]|[\p{L}\p{N}]|\s+|\S/gu) ?? [];
    return words.map((word) => ({ piece: marks ? { text: word, marks } : { text: word }, key: `${word} ${marksKey(marks)}` }));
  });
}

function marksKey(marks: unknown): string {
  return marks === undefined ? '' : JSON.stringify(marks, ['bold', 'italic', 'superscript', 'subscript', 'link']);
}

/** What alone says nothing. */
const crumb = /^[\s,]+$/;

/** A space or comma that alone stays between two changes only makes them hard to read: it goes and comes with them. */
function withoutCrumbs(stretches: readonly Stretch[], after: readonly Token[]): readonly Stretch[] {
  const isCrumb = ({ change, after: [from, to] }: Stretch) =>
    change === 'same' && after.slice(from, to).every(({ piece }) => 'text' in piece && crumb.test(piece.text));
  const kept: Stretch[] = [];
  let goes: Stretch | null = null;
  const close = () => {
    if (!goes) return;
    const { before, after: now } = goes;
    if (before[1] > before[0]) kept.push({ change: 'removed', before, after: [now[0], now[0]] });
    if (now[1] > now[0]) kept.push({ change: 'added', before: [before[1], before[1]], after: now });
    goes = null;
  };
  stretches.forEach((one, index) => {
    const isBetween = index > 0 && index < stretches.length - 1 && isCrumb(one);
    if (one.change === 'same' && !isBetween) {
      close();
      kept.push(one);
    } else goes = goes === null ? one : { change: 'removed', before: [goes.before[0], one.before[1]], after: [goes.after[0], one.after[1]] };
  });
  close();
  return kept;
}

/** Neighbours that are set alike become one piece again. */
function joined(tokens: readonly Token[]): Wording {
  const pieces: Piece[] = [];
  let lastMarks = '';
  for (const { piece } of tokens) {
    const last = pieces[pieces.length - 1];
    const marks = 'text' in piece ? marksKey(piece.marks) : '';
    if ('text' in piece && last && 'text' in last && marks === lastMarks) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
    lastMarks = marks;
  }
  return pieces;
}
