import { z } from '#shared/base/schema.ts';
import { id } from '../values.ts';
import { allowedLink } from './words.ts';

/** How some characters are set. */
export const marks = z
  .object({
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
    superscript: z.literal(true).optional(),
    subscript: z.literal(true).optional(),
    link: z.string().regex(allowedLink, 'A link must start with https:// or mailto:.').optional(),
  })
  .readonly();

/** Some characters with the same marks. Never empty, never holds a line break or a control character. */
const words = z.object({ text: z.string().min(1), marks: marks.optional() }).readonly();
/** A line break within a paragraph. */
const lineBreak = z.object({ break: z.literal(true) }).readonly();
/** A footnote: its mark stands here, its words at the foot of the page. */
const footnote = z.object({ footnote: z.object({ id, text: z.array(z.union([words, lineBreak])).readonly() }).readonly() }).readonly();

/**
 * A live reference: the ids of the blocks or parts that it cites, in the order in which they are named. Only their
 * numbers are printed ('30 and 31'), a caption's label ('Table 2') or a heading's words; what goes before is typed.
 * 'range': from the first to the last ('12 to 14').
 */
const reference = z.object({
  reference: z.object({ to: z.array(z.string().min(1).max(80)).min(1).max(20).readonly(), form: z.enum(['list', 'range']) }).readonly(),
  marks: marks.optional(),
});
/** A named figure of the report, by its id: its value is printed. */
const figure = z.object({ figure: id, marks: marks.optional() }).readonly();

/** The words of a paragraph, item or cell, in order: the app's own model, whatever the editor uses inside. */
export const inline = z.array(z.union([words, lineBreak, footnote, reference.readonly(), figure])).readonly();
