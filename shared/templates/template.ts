import { z } from '#shared/base/schema.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';

const day = z.string().refine(isCalendarDate);
const purpose = z.enum(['decision', 'recommend', 'noting']);

/** One line of the front block: what stands before it, and where its words come from. */
const frontField = z
  .object({
    key: z.string(),
    label: z.string(),
    from: z.enum(['committee', 'meeting-date', 'agenda-item', 'report-of', 'title', 'exempt', 'written']),
    /** 'line' prints label and words on a line of their own; 'capitals' prints 'REPORT OF THE ...'. */
    style: z.enum(['line', 'row', 'capitals']),
  })
  .readonly();

const part = z.discriminatedUnion('part', [
  z.object({ part: z.literal('front'), fields: z.array(frontField).readonly() }).readonly(),
  z.object({ part: z.literal('title'), capitals: z.boolean() }).readonly(),
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
      /** The registers that can fill it. */
      fill: z.array(z.enum(['projects', 'milestones', 'risks'])).readonly(),
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
export type Part = z.infer<typeof part>;
export type PartOf<Name extends Part['part']> = Extract<Part, { part: Name }>;

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
export type Template = z.infer<typeof template>;
