import { z } from '#shared/base/schema.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { line } from '../values.ts';

const day = z.string().refine(isCalendarDate);
const words = z.string().max(4000);
/** A word that parts of a report are kept under. */
const key = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);
const purpose = z.enum(['decision', 'recommend', 'noting']);

/** The pictures that can be drawn from a programme's registers. */
const pictureName = z.enum(['governance', 'timeline', 'risk-map', 'ratings', 'benefit-profile', 'budget']);

/** One line of the front block: what stands before it, and where its words come from. */
const frontField = z
  .object({
    key,
    label: line,
    from: z.enum([
      'committee',
      'meeting-date',
      'agenda-item',
      'report-of',
      'title',
      'exempt',
      'written',
      'council',
      'programme',
      'sponsor',
      'manager',
      'issued',
      /** What kind of paper it is: the template's name. The title is then printed without it. */
      'kind',
    ]),
    /**
     * 'line' prints label and words on a line of their own; 'capitals' prints 'REPORT OF THE ...'. A cover has 'council'
     * above the 'title' (the paper's only one: such a template has no part of that name), 'kind' below it, and 'control'
     * as a line of a table.
     */
    style: z.enum(['line', 'row', 'capitals', 'council', 'title', 'kind', 'control']),
  })
  .readonly();

/** One part of a paper, in the order in which they stand. */
export const part = z.discriminatedUnion('part', [
  z.object({ part: z.literal('front'), fields: z.array(frontField).max(40).readonly() }).readonly(),
  z.object({ part: z.literal('title'), capitals: z.boolean() }).readonly(),
  /** The list of contents; what stands before it is the cover, and what follows begins a new page. `depth` 2 lists sections, 3 sub-headings too. */
  z.object({ part: z.literal('contents'), heading: line, depth: z.union([z.literal(2), z.literal(3)]) }).readonly(),
  z
    .object({
      part: z.literal('section'),
      key,
      heading: line,
      /** The purposes for which the section must not be empty. */
      required: z.array(purpose).readonly(),
      /** For authors, on screen only; never printed. */
      guidance: words,
      /** What an empty section of a report with this purpose starts with. Standing words may hold fields ('{committee}'). */
      standing: z.partialRecord(purpose, words).readonly(),
      /** What of the registers can fill it: names of fillings. One that this app does not know is not offered. */
      fill: z.array(line).max(40).readonly(),
      /** Pictures of the programme that go well here: names that are drawn from its registers. */
      pictures: z.array(pictureName).readonly().optional(),
      /** Set on pages that lie across, for wide tables. */
      landscape: z.literal(true).optional(),
      /** Its heading takes no number where others do; paragraphs before the first numbered one take none either. */
      unnumbered: z.literal(true).optional(),
      /** Printed as an appendix: on a new page, labelled before those of the report itself. Stands after all other sections. */
      appendix: z.literal(true).optional(),
    })
    .readonly(),
  /** `standing` has '{considered}' where the list of considered implications stands, `itemHeading` has '{heading}'. */
  z
    .object({
      part: z.literal('implications'),
      heading: line,
      standing: words,
      itemHeading: line,
      /** '{adviser}' and '{date}': who advised on one implication. '' where the paper does not say it. */
      advised: line,
      guidance: words,
    })
    .readonly(),
  /** Its blocks stand in the slot 'section:recommendations'. */
  z.object({ part: z.literal('recommendations'), heading: line, opening: z.partialRecord(purpose, words).readonly(), guidance: words }).readonly(),
  z.object({ part: z.literal('signatory') }).readonly(),
  z.object({ part: z.literal('contact'), heading: line }).readonly(),
  /** `itemHeading` has '{kind}' and '{signed}' (initials and date). */
  z.object({ part: z.literal('comments'), itemHeading: line, guidance: words }).readonly(),
  z.object({ part: z.literal('background'), heading: line, standing: words, none: line }).readonly(),
  z.object({ part: z.literal('divisions'), heading: line }).readonly(),
  z.object({ part: z.literal('code') }).readonly(),
  /** Written ones follow on pages of their own; `filesHeading` stands over the list of those that are files. */
  z.object({ part: z.literal('appendices'), label: z.enum(['letters', 'numbers']), filesHeading: line }).readonly(),
]);

/** What the paper is set in. `name` '' is the typeface of the council's settings; `size` is in points: 12 at least, so that most people can read it. */
const font = z.object({ name: line, size: z.number().min(12).max(18) }).readonly();

/** What stands at the head of the first page: a picture and lines under it. `millimetres` is the printed width. */
const letterhead = z
  .object({
    position: z.enum(['left', 'centre', 'right']),
    picture: z
      .object({
        blob: z.string().regex(/^[0-9a-f]{64}$/),
        mediaType: z.enum(['image/png', 'image/jpeg']),
        width: z.int().positive(),
        height: z.int().positive(),
        millimetres: z.number().min(10).max(160),
        alt: line,
      })
      .readonly()
      .nullable(),
    lines: z.array(line).max(8).readonly(),
  })
  .readonly();

/** A template: authority + body + kind of report + a version valid between two days. Data, not code. */
export const template = z
  .object({
    id: z.string().regex(/^[A-Za-z0-9-]{1,60}$/),
    version: z.int().min(1).max(9999),
    name: line,
    authority: line,
    body: line,
    validFrom: day,
    validTo: day.nullable(),
    /**
     * 'running': paragraphs are numbered 1 to the last through the whole paper, headings are not.
     * 'decimal': section headings are numbered 1, 2 ...; sub-headings and paragraphs under them 1.1, 1.2 ...
     */
    numbering: z.enum(['running', 'decimal']),
    parts: z.array(part).max(80).readonly(),
    implications: z
      .array(z.object({ key, label: line, heading: line }).readonly())
      .max(60)
      .readonly(),
    commentKinds: z
      .array(z.object({ key, label: line }).readonly())
      .max(30)
      .readonly(),
    font: font.optional(),
    letterhead: letterhead.optional(),
  })
  .readonly();
