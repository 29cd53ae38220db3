import { z } from '#shared/base/schema.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';

const day = z.string().refine(isCalendarDate);
const purpose = z.enum(['decision', 'recommend', 'noting']);

/** The pictures that can be drawn from a programme's registers. */
const pictureName = z.enum(['governance', 'timeline', 'risk-map', 'ratings', 'benefit-profile', 'budget']);

/** One line of the front block: what stands before it, and where its words come from. */
const frontField = z
  .object({
    key: z.string(),
    label: z.string(),
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
  z.object({ part: z.literal('front'), fields: z.array(frontField).readonly() }).readonly(),
  z.object({ part: z.literal('title'), capitals: z.boolean() }).readonly(),
  /** The list of contents; what stands before it is the cover, and what follows begins a new page. `depth` 2 lists sections, 3 sub-headings too. */
  z.object({ part: z.literal('contents'), heading: z.string(), depth: z.union([z.literal(2), z.literal(3)]) }).readonly(),
  z
    .object({
      part: z.literal('section'),
      key: z.string(),
      heading: z.string(),
      /** The purposes for which the section must not be empty. */
      required: z.array(purpose).readonly(),
      /** For authors, on screen only; never printed. */
      guidance: z.string(),
      /** What an empty section of a report with this purpose starts with. */
      standing: z.partialRecord(purpose, z.string()).readonly(),
      /** What of the registers can fill it: names of fillings. One that this app does not know is not offered. */
      fill: z.array(z.string()).readonly(),
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
      heading: z.string(),
      standing: z.string(),
      itemHeading: z.string(),
      /** '{adviser}' and '{date}': who advised on one implication. '' where the paper does not say it. */
      advised: z.string(),
      guidance: z.string(),
    })
    .readonly(),
  /** Its blocks stand in the slot 'section:recommendations'. */
  z
    .object({ part: z.literal('recommendations'), heading: z.string(), opening: z.partialRecord(purpose, z.string()).readonly(), guidance: z.string() })
    .readonly(),
  z.object({ part: z.literal('signatory') }).readonly(),
  z.object({ part: z.literal('contact'), heading: z.string() }).readonly(),
  /** `itemHeading` has '{kind}' and '{signed}' (initials and date). */
  z.object({ part: z.literal('comments'), itemHeading: z.string(), guidance: z.string() }).readonly(),
  z.object({ part: z.literal('background'), heading: z.string(), standing: z.string(), none: z.string() }).readonly(),
  z.object({ part: z.literal('divisions'), heading: z.string() }).readonly(),
  z.object({ part: z.literal('code') }).readonly(),
  /** Written ones follow on pages of their own; `filesHeading` stands over the list of those that are files. */
  z.object({ part: z.literal('appendices'), label: z.enum(['letters', 'numbers']), filesHeading: z.string() }).readonly(),
]);

/** A template: authority + body + kind of report + a version valid between two days. Data, not code. */
export const template = z
  .object({
    id: z.string(),
    version: z.int().min(1),
    name: z.string(),
    authority: z.string(),
    body: z.string(),
    validFrom: day,
    validTo: day.nullable(),
    /**
     * 'running': paragraphs are numbered 1 to the last through the whole paper, headings are not.
     * 'decimal': section headings are numbered 1, 2 ...; sub-headings and paragraphs under them 1.1, 1.2 ...
     */
    numbering: z.enum(['running', 'decimal']),
    parts: z.array(part).readonly(),
    implications: z.array(z.object({ key: z.string(), label: z.string(), heading: z.string() }).readonly()).readonly(),
    commentKinds: z.array(z.object({ key: z.string(), label: z.string() }).readonly()).readonly(),
  })
  .readonly();
