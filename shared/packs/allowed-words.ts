import type { Inline, InlinePiece, Marks } from '#shared/domain/report/index.ts';

/** Words as they may go out: copied piece by piece, so that nothing comes along that is not named here. */
export function allowedWords(text: Inline): Inline {
  return text.map(allowedPiece);
}

function allowedPiece(piece: InlinePiece): InlinePiece {
  if ('text' in piece) return { text: piece.text, ...allowedMarks(piece.marks) };
  if ('break' in piece) return { break: true };
  if ('footnote' in piece) {
    const { id, text } = piece.footnote;
    return { footnote: { id, text: text.map((one) => ('text' in one ? { text: one.text, ...allowedMarks(one.marks) } : { break: true as const })) } };
  }
  if ('reference' in piece) return { reference: { to: [...piece.reference.to], form: piece.reference.form }, ...allowedMarks(piece.marks) };
  return { figure: piece.figure, ...allowedMarks(piece.marks) };
}

function allowedMarks(marks: Marks | undefined): { readonly marks?: Marks } {
  if (!marks) return {};
  const { bold, italic, superscript, subscript, link } = marks;
  return {
    marks: {
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(superscript ? { superscript } : {}),
      ...(subscript ? { subscript } : {}),
      ...(link === undefined ? {} : { link }),
    },
  };
}
