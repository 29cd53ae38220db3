import type { Marks, Wording } from '#shared/domain/report/index.ts';
import { allowedLink } from '#shared/domain/report/words.ts';
import type { DrawnWord, DrawnWords } from './drawn.ts';
import { type Printable, storable } from './letters.ts';

/** A longer address is refused by the typesetter. */
const longestLink = 8000;
/** Points: a footnote has the whole width of a page, whatever it belongs to. */
const narrowNote = 400;

/** What words need to know of the paper they stand in. */
export type WordsContext = {
  readonly printable: Printable;
  /** The place of a node that is drawn, or null where it is not in the file. */
  readonly placeOf: (id: string) => string | null;
  /** The width of the line, in points, where it is a narrow one. */
  readonly room?: number;
  /** The number of the next footnote in reading order. */
  readonly nextFootnote: () => string;
};

/** Words with their marks, links, references, new lines and footnotes. `id` is the node's, to which findings belong. */
export function drawWords(text: Wording, id: string, context: WordsContext): DrawnWords {
  return text.flatMap((piece): readonly DrawnWord[] => {
    if ('break' in piece) return [{ l: 1 }];
    if ('footnote' in piece) return [{ n: context.nextFootnote(), w: drawWords(piece.footnote.text, id, { ...context, room: narrowNote }) }];
    if ('cited' in piece) {
      const to = piece.cited.to === null ? null : context.placeOf(piece.cited.to);
      return [marked(context.printable.words(piece.cited.text, id, context.room), piece.marks, to)];
    }
    return [marked(context.printable.words(piece.text, id, context.room), piece.marks, null)];
  });
}

function marked(text: string, marks: Marks | undefined, to: string | null): DrawnWord {
  if (marks === undefined && to === null) return text;
  const link = marks?.link;
  return {
    t: text,
    ...(marks?.bold ? { b: 1 as const } : {}),
    ...(marks?.italic ? { i: 1 as const } : {}),
    ...(marks?.superscript ? { up: 1 as const } : marks?.subscript ? { down: 1 as const } : {}),
    ...(link && link.length <= longestLink && allowedLink.test(link) ? { u: storable(link) } : {}),
    ...(to === null ? {} : { to }),
  };
}
