import { z } from '#shared/base/schema.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { day, id, line, listOf, title } from '../values.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const audience = z.enum(['public', 'members', 'officers']);

/** A pack as it was made: nothing in it but the list of who got it is altered afterwards. */
export const packSchema = z
  .object({
    id,
    meeting: id,
    title,
    form: z.enum(['agenda', 'supplement']),
    /** 0 for the first pack of a meeting, then 1, 2, 3 ... in the order in which they were made. */
    number: z.int().min(0),
    /** Why it was made again or added to; on a supplement, what is new. */
    note: line,
    made: z.string().refine(isCalendarDate),
    /** The SHA-256 of everything that it was made from, as it stood: agenda, decisions on access, papers. */
    sealed: hash,
    /** What the seal names: kept papers, files, pictures. */
    blobs: z.array(hash).readonly(),
    /** The files that were written. */
    files: z
      .array(
        z
          .object({
            audience,
            form: z.enum(['pdf', 'word', 'html', 'zip']),
            name: line,
            hash,
            bytes: z.int().nonnegative(),
            /** Pages of a PDF; null for the others. */
            pages: z.int().min(1).nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** Which version went to whom. */
    sent: listOf({ to: line, audience, day, how: line }),
  })
  .readonly();
