import { z } from '#shared/base/schema.ts';
import { day, id, line, listOf, reference, references, title } from '../values.ts';
import { exemption } from '../access-schema.ts';
import { figureFields } from './figure-schema.ts';

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
    /**
     * What colleagues in Legal, Finance and HR say. Asked for, received, signed (initials and date), cleared: each step
     * has its own day, and silence is none of them. `concerns`: the blocks that the request is about. `signedOver`: the
     * blocks that it rests on with their words as they were when it was signed.
     */
    comments: listOf({
      kind: line,
      adviser: reference,
      asked: day,
      deadline: day,
      concerns: z.array(z.string()).readonly(),
      received: day,
      receivedFrom: line,
      initials: line,
      date: day,
      signedOver: z.array(z.object({ block: z.string(), words: z.string() }).readonly()).readonly(),
      cleared: day,
      /** Paragraphs of Schedule 12A where the comment may not be published. */
      exempt: exemption.optional(),
    }),
    figures: listOf(figureFields),
    /** Comments and to-dos of the author, at a block or at none; never exported. */
    notes: listOf({ block: z.string().nullable(), text: z.string().max(4000), done: z.boolean() }),
    /** How far it has come: one of the council's stages of a report. */
    stage: line,
    /** The earlier report that this one goes on from. */
    follows: reference,
    backgroundPapers: listOf({ text: line }),
    divisions: line,
    code: line,
    /** `publicTitle`: what the public is told in the place of the title of an exempt one. */
    appendices: listOf({ title: line, exempt: exemption, file: attachment.nullable(), publicTitle: line.optional() }),
    exempt: exemption,
    /** Set when the paper is finished: the day it was issued. */
    issued: day,
  })
  .readonly();
