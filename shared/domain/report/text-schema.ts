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

/** The words of a paragraph, item or cell, in order: the app's own model, whatever the editor uses inside. */
export const inline = z.array(z.union([words, lineBreak, footnote])).readonly();
