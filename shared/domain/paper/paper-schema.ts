import { z } from '#shared/base/schema.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { id, line, reference, title } from '../values.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A paper that somebody sent for a meeting, with its file as it came. */
export const paperSchema = z
  .object({
    id,
    title,
    meeting: reference,
    form: z.enum(['boardpack', 'word', 'pdf']),
    /** The file as it came, kept whole. */
    file: z.object({ name: line, hash, bytes: z.int().nonnegative() }).readonly(),
    /** The kept paper that it was read as (SHA-256); null for a PDF, which stays a file. */
    kept: hash.nullable(),
    /** The pictures and attachments that the kept paper shows. */
    blobs: z.array(hash).readonly(),
    /** Pages of a PDF; null for others, whose pages are set anew. */
    pages: z.int().min(1).nullable(),
    /** What tells the same paper in a later version: the id of its report, or its title without case and spaces. */
    identity: line,
    /** 1, 2, 3 ... of the same paper for the same meeting. */
    number: z.int().min(1),
    received: z.string().refine(isCalendarDate),
    receivedFrom: line,
    /** What was wrong with it on arrival, and was sent back. */
    findings: z.array(z.object({ weight: z.enum(['must', 'should', 'note']), words: z.string().max(2000), place: z.string().max(300) }).readonly()).readonly(),
    note: line,
  })
  .readonly();
