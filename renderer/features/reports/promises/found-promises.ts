import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { type Promised, promisesIn } from '#shared/checks/promises.ts';
import { type Block, type InlinePiece, plainText } from '#shared/domain/report/index.ts';

/** A promise and the block that makes it. */
export type FoundPromise = Promised & { readonly block: string };

/** What a reference or a figure is printed as; '' where that is not known. */
export type PrintedPiece = (piece: InlinePiece) => string;

const unknownPiece: PrintedPiece = (piece) => ('reference' in piece || 'figure' in piece ? '…' : '');

/** What was found in a block, for as long as its words, the day and what is printed in it stay the same. */
const known = new WeakMap<object, { readonly words: string; readonly day: string; readonly found: readonly FoundPromise[] }>();

/** Everything that the words of some blocks promise, read on a day, part by part in the order of `slots`. */
export function findPromises(
  blocks: readonly Block[],
  day: CalendarDate,
  slots: readonly string[],
  printed: PrintedPiece = unknownPiece,
): readonly FoundPromise[] {
  const order = new Map(slots.map((slot, index) => [slot, index]));
  const rank = (block: Block) => order.get(block.slot) ?? slots.length;
  return blocks
    .filter((block) => block.type === 'paragraph' || block.type === 'item' || block.type === 'recommendation')
    .sort((a, b) => rank(a) - rank(b) || byPlace(a, b))
    .flatMap((block) => promisesOf(block, day, printed));
}

function promisesOf(block: Extract<Block, { readonly text: unknown }>, day: CalendarDate, printed: PrintedPiece): readonly FoundPromise[] {
  const words = block.text.map((piece) => printed(piece) || plainText([piece])).join('');
  const last = known.get(block.text);
  if (last && last.words === words && last.day === day) return last.found;
  const found = promisesIn(words, day).map((one) => ({ ...one, block: block.id }));
  known.set(block.text, { words, day, found });
  return found;
}
