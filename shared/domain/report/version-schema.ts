import { z } from '#shared/base/schema.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { id, line, title } from '../values.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A report as it was issued on one day, kept whole. */
export const versionSchema = z
  .object({
    id,
    report: id,
    /** 1, 2, 3 ... within the report. */
    number: z.int().min(1),
    title,
    day: z.string().refine(isCalendarDate),
    /** Why it was issued again, or ''. */
    note: line,
    /** The SHA-256 of the whole paper: its records, template, figures and register blocks as they stood. */
    paper: hash,
    /** The pictures and attachments that it shows. */
    blobs: z.array(hash).readonly(),
  })
  .readonly();
