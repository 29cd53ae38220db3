import type { Marks } from '#shared/domain/report/index.ts';
import type { ReadPiece, ReadWords } from './read-paper.ts';

/** How the letters of a paragraph look, for headings that are none but by their looks. */
export type LetterLook = { letters: number; bold: number; underlined: number; capitals: number; size: number };

/** The words of one paragraph as they are gathered: neighbours with the same marks become one piece. */
export class ParagraphText {
  readonly pieces: ReadPiece[] = [];
  readonly look: LetterLook = { letters: 0, bold: 0, underlined: 0, capitals: 0, size: 0 };
  private lastField = 0;

  get isEmpty(): boolean {
    return this.pieces.every((piece) => 'text' in piece && !('reference' in piece) && piece.text.trim() === '');
  }

  add(text: string, marks: Marks | undefined): void {
    if (text === '') return;
    const last = this.pieces[this.pieces.length - 1];
    if (last && 'text' in last && !('reference' in last) && sameMarks(last.marks, marks)) {
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text };
    } else this.pieces.push(marks ? { text, marks } : { text });
  }

  /** Part of the result of a field that refers to a bookmark; `field` tells fields apart. */
  refer(text: string, marks: Marks | undefined, reference: Extract<ReadPiece, { reference: unknown }>['reference'], field: number): void {
    if (text === '') return;
    const last = this.pieces[this.pieces.length - 1];
    if (last && 'reference' in last && this.lastField === field) this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text };
    else this.pieces.push({ reference, text, ...(marks ? { marks } : {}) });
    this.lastField = field;
  }

  break(): void {
    this.pieces.push({ break: true });
  }

  note(text: readonly ReadWords[], isEndnote: boolean): void {
    this.pieces.push({ footnote: { text, isEndnote } });
  }

  /** Counts how some letters look. */
  see(text: string, look: { readonly bold: boolean; readonly underlined: boolean; readonly capitals: boolean; readonly size: number }): void {
    const letters = text.replace(/\s+/g, '').length;
    this.look.letters += letters;
    if (look.bold) this.look.bold += letters;
    if (look.underlined) this.look.underlined += letters;
    if (look.capitals) this.look.capitals += letters;
    this.look.size = Math.max(this.look.size, look.size);
  }
}

function sameMarks(a: Marks | undefined, b: Marks | undefined): boolean {
  return (
    a === b || (a?.bold === b?.bold && a?.italic === b?.italic && a?.superscript === b?.superscript && a?.subscript === b?.subscript && a?.link === b?.link)
  );
}

/** Words without control characters, halves of pairs and what is no character; a tab stays, and a line end is a space. */
export function cleanWords(text: string): string {
  // Nearly all text has none of them.
  if (!doubtful.test(text)) return text;
  return text.replace(/[\r\n]+/g, ' ').replace(forbidden, '');
}

const doubtful = /[\p{Control}\p{Surrogate}\ufffe\uffff]/u;
const forbidden = /(?!\t)[\p{Control}\p{Surrogate}\ufffe\uffff]/gu;
