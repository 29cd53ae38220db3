import { z } from '#shared/base/schema.ts';
import { day, id, line, listOf, reference, references, title } from '../values.ts';

/** Schedule 12A to the Local Government Act 1972, Part 1: paragraphs 1 to 7; empty while the paper is open. */
const exemption = z.array(z.int().min(1).max(7)).readonly();

export const implicationState = z.enum(['not-considered', 'nothing-material', 'material']);

/** An appendix is written here (its blocks stand in 'appendix:<id>') or is an attached file kept whole. */
export const attachment = z
  .object({
    name: line,
    mediaType: z.enum(['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'image/png', 'image/jpeg']),
    blob: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().nonnegative(),
  })
  .readonly();

/** A report without its text, which lies in blocks. */
export const reportSchema = z
  .object({
    id,
    title,
    programme: reference,
    committee: reference,
    meeting: reference,
    /** Which template, and which version of it. */
    template: line,
    templateVersion: z.int().min(1),
    purpose: z.enum(['decision', 'recommend', 'noting']),
    /** '' or the number on the agenda. */
    agendaItem: line,
    /** The post-holder whose report it is. */
    reportOf: reference,
    /** Fields that only some templates have (portfolio holder, lead officer ...), by the template's key. */
    front: z.record(z.string(), line).readonly(),
    signatory: reference,
    contacts: references,
    implications: listOf({ key: line, state: implicationState, adviser: line, date: day }),
    comments: listOf({ kind: line, initials: line, date: day }),
    backgroundPapers: listOf({ text: line }),
    divisions: line,
    code: line,
    appendices: listOf({ title: line, exempt: exemption, file: attachment.nullable() }),
    exempt: exemption,
    /** Set when the paper is finished: the day it was issued. */
    issued: day,
  })
  .readonly();
