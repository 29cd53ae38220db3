import type { Block, Figure, Inline, InlinePiece } from '#shared/domain/report/index.ts';
import { figureText } from '#shared/domain/report/index.ts';

/** Some characters of one piece of the words of a block, or of the cell of a row under a column's id. */
export type TypedPlace = { readonly block: string; readonly column: string | null; readonly piece: number; readonly from: number; readonly to: number };

type Words = { readonly column: string | null; readonly words: Inline };

/** Every text of a block: its own, or those of the cells of a row. */
export function wordsOf(block: Block): readonly Words[] {
  if (block.type === 'row') return Object.entries(block.cells).map(([column, words]) => ({ column, words }));
  return 'text' in block ? [{ column: null, words: block.text }] : [];
}

/** The ids of the blocks in which a figure is used, a row standing for itself, as often as it is used. */
export function usesOf(figure: string, blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    wordsOf(block).flatMap(({ words }) => words.flatMap((piece) => ('figure' in piece && piece.figure === figure ? [block.id] : []))),
  );
}

/** Where exactly these characters are typed as a number or a date of their own, not as a part of another. */
export function typedPlaces(printed: string, blocks: readonly Block[]): readonly TypedPlace[] {
  const escaped = printed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\w£.,/-])${escaped}(?![\\w%/]|[.,]\\d|\\s?(?:million|billion|thousand|bn\\b|m\\b|k\\b))`, 'g');
  return blocks.flatMap((block) =>
    wordsOf(block).flatMap(({ column, words }) =>
      words.flatMap((piece, index) =>
        'text' in piece
          ? [...piece.text.matchAll(pattern)].map((match) => ({ block: block.id, column, piece: index, from: match.index, to: match.index + printed.length }))
          : [],
      ),
    ),
  );
}

/** A block whose typed characters at `places` (all in it) are the figure. */
export function withFigure<B extends Block>(block: B, places: readonly TypedPlace[], figure: string): B {
  return changeWords(block, (words, column) => {
    const here = places.filter((place) => place.column === column);
    return words.flatMap((piece, index): readonly InlinePiece[] => {
      const cuts = here.filter((place) => place.piece === index).sort((a, b) => a.from - b.from);
      if (!('text' in piece) || cuts.length === 0) return [piece];
      const marks = piece.marks ? { marks: piece.marks } : {};
      const text = (from: number, to: number): readonly InlinePiece[] => (from < to ? [{ text: piece.text.slice(from, to), ...marks }] : []);
      const pieces = cuts.flatMap((cut, at): readonly InlinePiece[] => [...text(at === 0 ? 0 : (cuts[at - 1]?.to ?? 0), cut.from), { figure, ...marks }]);
      return [...pieces, ...text(cuts.at(-1)?.to ?? 0, piece.text.length)];
    });
  });
}

/** A block in which the figure has become the words that it prints. */
export function withoutFigure<B extends Block>(block: B, { id, value, name }: Pick<Figure, 'id' | 'value' | 'name'>): B {
  const printed = figureText(value) || `[${name || 'figure'}]`;
  return changeWords(block, (words) =>
    joined(words.map((piece) => ('figure' in piece && piece.figure === id ? { text: printed, ...(piece.marks ? { marks: piece.marks } : {}) } : piece))),
  );
}

function changeWords<B extends Block>(block: B, change: (words: Inline, column: string | null) => Inline): B {
  if (block.type === 'row')
    return { ...block, cells: Object.fromEntries(Object.entries(block.cells).map(([column, words]) => [column, change(words, column)])) };
  return 'text' in block ? { ...block, text: change(block.text, null) } : block;
}

/** Neighbouring words that are set alike are one piece. */
function joined(words: Inline): Inline {
  const pieces: InlinePiece[] = [];
  for (const piece of words) {
    const last = pieces[pieces.length - 1];
    if (last && 'text' in last && 'text' in piece && JSON.stringify(last.marks ?? {}) === JSON.stringify(piece.marks ?? {}))
      pieces[pieces.length - 1] = { ...piece, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}
