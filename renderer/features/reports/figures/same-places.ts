import type { Block } from '#shared/domain/report/index.ts';
import { type TypedPlace, typedPlaces, wordsOf } from './figure-words.ts';

/** A place where the same number is typed, with the words around it. */
export type SamePlace = { readonly key: string; readonly place: TypedPlace; readonly before: string; readonly words: string; readonly after: string };

/** So many characters are shown on each side. */
const around = 45;

/** Where these characters stand as a number of their own in the text of a report, but for `own`. */
export function samePlaces(printed: string, blocks: readonly Block[], own: TypedPlace | null): readonly SamePlace[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return typedPlaces(printed, blocks)
    .map((place) => ({ key: keyOf(place), place }))
    .filter(({ key }) => own === null || key !== keyOf(own))
    .flatMap(({ key, place }) => {
      const block = byId.get(place.block);
      const piece = block && wordsOf(block).find((one) => one.column === place.column)?.words[place.piece];
      if (!piece || !('text' in piece)) return [];
      const [start, end] = [Math.max(0, place.from - around), Math.min(piece.text.length, place.to + around)];
      return [
        {
          key,
          place,
          before: leadIn(piece.text.slice(start, place.from), start > 0 || place.piece > 0),
          words: piece.text.slice(place.from, place.to),
          after: `${piece.text.slice(place.to, end)}${end < piece.text.length ? ' …' : ''}`,
        },
      ];
    });
}

/** The words before it; where they do not begin what is written, without the stop or comma they happen to begin with. */
function leadIn(words: string, cut: boolean): string {
  return cut ? `… ${words.replace(/^[\s,;:.)]+/, '')}` : words;
}

function keyOf({ block, column, piece, from }: TypedPlace): string {
  return `${block}|${column ?? ''}|${piece}|${from}`;
}
