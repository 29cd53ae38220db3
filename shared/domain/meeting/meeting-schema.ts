import { z } from '#shared/base/schema.ts';
import { accessFields } from '../access-schema.ts';
import { day, id, line, listOf, reference } from '../values.ts';

const text = z.string().max(100_000, 'Please keep this to 100,000 characters.');
const time = z.string().regex(/^(?:([01]\d|2[0-3]):[0-5]\d)?$/, 'Write the time as 14:30.');
const count = z.int().min(0).max(100_000).nullable();

/** A meeting with its agenda and, once it was held, its minutes. */
export const meetingSchema = z
  .object({
    id,
    committee: reference,
    date: day,
    time,
    place: line,
    title: line,
    note: text,
    status: z.enum(['planned', 'postponed', 'cancelled', 'held']),
    /** The day on which it was to be, where it was postponed. */
    postponedFrom: day,
    /** Why it was postponed or cancelled. */
    statusReason: line,
    /** What it is called in calendar files, where it came from one of another program. */
    uid: line.optional(),
    /** Counts up whenever it is postponed, cancelled or held after all, so that other calendars notice. */
    sequence: z.int().min(0).optional(),
    /** The day on which agenda and papers were in fact published. */
    published: day,
    /**
     * The agenda in its order; an item with `isSub` stands under the nearest one without. A new one is not public.
     * `paper` is a received paper, `report` one that is written here; at most one of them is set.
     */
    agenda: listOf({
      isSub: z.boolean(),
      /** The number under which it was published, which it then keeps; without one it is numbered by its place. */
      number: line.optional(),
      /** The day on which it was first published. */
      publishedOn: day.optional(),
      title: line,
      /** What stands beneath the title on the agenda sheet. */
      note: text,
      report: reference,
      paper: reference,
      ...accessFields,
      /** Parts of its paper that differ from the whole: 'appendix:<id>', 'comment:<id>' or 'section:<key>'. */
      parts: z.array(z.object({ part: line, ...accessFields }).readonly()).readonly(),
      /**
       * What was there when access was decided: the paper ('report:<id>' or 'paper:<id>') and its parts, as in `parts`.
       * What is not among it was decided by nobody.
       */
      known: z.array(line).readonly().optional(),
      presenter: reference,
      /** How long it is planned to take. */
      minutes: z.int().min(0).max(1440).nullable(),
      /** The day on which it was taken off the agenda; it keeps its number. */
      withdrawn: day,
      withdrawnReason: line,
      /** The special circumstances for which the chair holds a late item urgent (s.100B(4)(b)); '' where it is not late. */
      urgent: line,
      /** The day on which the chair agreed. */
      urgentAgreed: day,
    }),
    /** Who was there; `person` null for somebody who is known by name alone. */
    attendance: listOf({
      person: reference,
      name: line,
      role: line,
      presence: z.enum(['present', 'apologies', 'absent', 'attending']),
      substituteFor: reference,
    }),
    /** Interests that were declared; `item` is the agenda item, null where it is none of them. */
    interests: listOf({
      person: reference,
      name: line,
      item: id.nullable(),
      nature: z.enum(['disclosable pecuniary', 'other registerable', 'non-registerable']),
      words: line,
      /** Whether the person left the room. */
      left: z.boolean(),
    }),
    /** What is minuted about each item of the agenda. */
    minutes: listOf({
      item: id,
      text,
      /** What the public is told of an item that was taken in private: a summary that discloses nothing (s.100C(2)). */
      summary: text,
      mover: reference,
      seconder: reference,
      votesFor: count,
      votesAgainst: count,
      abstained: count,
      outcome: z.enum(['open', 'agreed', 'amended', 'lost', 'deferred', 'noted']),
    }),
    /** What was resolved, in order; `from` is the recommendation's block where it was turned into one. */
    resolutions: listOf({
      item: id,
      words: text,
      from: z.string().max(60).nullable(),
      /** When its decision notice was published, which starts the call-in clock. */
      noticeOn: day,
    }),
    /** What came of the motion to exclude the public; absent while nothing is minuted of it. */
    exclusion: z
      .object({
        words: text,
        mover: reference,
        seconder: reference,
        votesFor: count,
        votesAgainst: count,
        abstained: count,
        outcome: z.enum(['open', 'agreed', 'lost']),
      })
      .readonly()
      .optional(),
    chairing: reference,
    opened: time,
    closed: time,
    /** The day on which the minutes were confirmed as a correct record. */
    confirmed: day,
  })
  .readonly();
