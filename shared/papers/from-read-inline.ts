import { newId } from '#shared/base/ids.ts';
import type { Inline, InlinePiece } from '#shared/domain/report/index.ts';
import { type Citable, citedAs, nameText } from '#shared/outline/citing.ts';
import type { ReadInline, ReadPiece } from '#shared/word/reading/read-paper.ts';

/** Where the typed words of a reference came from, until it is known whether they can be live. */
export type TypedReferences = Map<InlinePiece, Extract<ReadPiece, { reference: unknown }>['reference']>;

/** The words of a file as a report holds them: tabs are spaces, references are typed words first and noted in `references`. */
export function inlineFrom(text: ReadInline, references: TypedReferences, before = ''): Inline {
  const pieces = text.map((piece): InlinePiece => {
    if ('break' in piece) return piece;
    if ('footnote' in piece)
      return { footnote: { id: newId(), text: piece.footnote.text.map((one) => ('text' in one ? withMarks(one.text, one.marks) : one)) } };
    const words = withMarks(piece.text, piece.marks);
    if ('reference' in piece) references.set(words, piece.reference);
    return words;
  });
  return before === '' ? pieces : [{ text: before }, ...pieces];
}

function withMarks(text: string, marks: Extract<ReadPiece, { text: string }>['marks']): { readonly text: string; readonly marks?: NonNullable<typeof marks> } {
  const words = text.replaceAll('\t', ' ');
  return marks === undefined ? { text: words } : { text: words, marks };
}

/** Whether some text is nothing but words, so that it can stand where a report keeps plain characters. */
export function isPlain(text: ReadInline): boolean {
  return text.every((piece) => ('break' in piece ? true : 'text' in piece && !('reference' in piece) && piece.marks?.link === undefined));
}

/** Plain characters on one line. */
export function plainLine(text: ReadInline): string {
  return text
    .map((piece) => ('text' in piece ? piece.text : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Typed references made live where a live one is printed just as the file has it; all others stay typed. `idOf` gives
 * the block or part that a bookmark stands at.
 */
export function withLiveReferences(text: Inline, references: TypedReferences, idOf: (bookmark: string) => string | undefined, citable: Citable): Inline {
  if (!text.some((piece) => references.has(piece))) return text;
  const made: InlinePiece[] = [];
  for (const piece of text) {
    const from = references.get(piece);
    const id = from === undefined || from.by === 'page' ? undefined : idOf(from.bookmark);
    if (id === undefined || !('text' in piece) || !citable.has(id)) {
      made.push(piece);
      continue;
    }
    const reference = { to: [id], form: 'list' as const };
    const name = nameText(citedAs(reference, citable));
    const live = { reference, ...(piece.marks === undefined ? {} : { marks: piece.marks }) };
    const last = made[made.length - 1];
    if (name === piece.text) made.push(live);
    else if (last && 'text' in last && last.text.endsWith('(') && name === `(${piece.text}`) {
      // A field gives the number without the bracket that is typed before it; a live reference brings its own.
      made.pop();
      if (last.text.length > 1) made.push({ ...last, text: last.text.slice(0, -1) });
      made.push(live);
    } else made.push(piece);
  }
  return made;
}
