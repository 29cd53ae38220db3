import type { z } from '#shared/base/schema.ts';
import type { inline, marks } from './text-schema.ts';

export type Marks = z.infer<typeof marks>;
export type Inline = z.infer<typeof inline>;
export type InlinePiece = Inline[number];

/**
 * Part of a live reference as it is printed: `text` is the number, label or heading of the node `to` (null: it is no
 * longer in the paper), and `by` says which of them.
 */
export type CitedPiece = {
  readonly cited: { readonly to: string | null; readonly text: string; readonly by: 'number' | 'label' | 'words' };
  readonly marks?: Marks | undefined;
};
/** What a named figure of the report, by its id, says as it is printed. */
export type FigurePiece = { readonly text: string; readonly figure: string; readonly marks?: Marks | undefined };
/** Words as they are printed: references and figures have been looked up. */
export type Wording = readonly (Exclude<InlinePiece, { reference: unknown } | { figure: unknown }> | CitedPiece | FigurePiece)[];
