import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { z } from '#shared/base/schema.ts';
import { line, listItem } from '../values.ts';
import { inline } from './text-schema.ts';

/** See {@link Slot}. */
const slot = z.string().regex(/^(section|implication|comment|appendix|table):[A-Za-z0-9-]{1,60}$/);

const common = { ...listItem, slot };
const listLevel = z.union([z.literal(0), z.literal(1), z.literal(2)]);

/** A paragraph; it takes the next number of the paper unless `numbered` is false. */
const paragraph = z.object({ ...common, type: z.literal('paragraph'), numbered: z.boolean(), text: inline }).readonly();
/** A sub-heading within a section; level 1 stands directly under the section's heading. */
const heading = z.object({ ...common, type: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: inline }).readonly();
/** One item of a list; neighbours with the same style are one list. Level 0 is the outermost. */
const item = z.object({ ...common, type: z.literal('item'), style: z.enum(['lettered', 'bulleted', 'numbered']), level: listLevel, text: inline }).readonly();
const quotation = z.object({ ...common, type: z.literal('quotation'), text: inline }).readonly();
/** One numbered recommendation: 1), 2) ... */
const recommendation = z.object({ ...common, type: z.literal('recommendation'), text: inline }).readonly();
/**
 * A table; its rows are blocks in the slot 'table:<id>', the first row is the header. Widths are parts of the whole.
 * `card`: a record as names and values, kept on one page.
 */
const table = z
  .object({
    ...common,
    type: z.literal('table'),
    caption: line,
    card: z.literal(true).optional(),
    columns: z
      .array(z.object({ id: z.string().min(1), width: z.number().positive() }).readonly())
      .min(1)
      .max(20)
      .readonly(),
  })
  .readonly();
/** A row: the words of each cell under its column's id; a missing one is empty. */
const row = z.object({ ...common, type: z.literal('row'), cells: z.record(z.string(), inline).readonly() }).readonly();
/** A picture, kept once under the SHA-256 of its bytes. */
const picture = z
  .object({
    ...common,
    type: z.literal('picture'),
    blob: z.string().regex(/^[0-9a-f]{64}$/),
    mediaType: z.enum(['image/png', 'image/jpeg']),
    /** Pixels of the stored picture. */
    width: z.int().positive(),
    height: z.int().positive(),
    /** Printed width as a part of the text's width, 0.1 to 1. */
    share: z.number().min(0.1).max(1),
    alt: z.string().max(2000),
    caption: line,
  })
  .readonly();

/** What a block that follows the registers says has ids made from its own: 'abc…-1', and 'abc…-2-<record>' for a row. */
const owned = { id: z.string().regex(/^[a-z2-7]{20}(-[a-z0-9]{1,20}){0,2}$/) };
const written = z.discriminatedUnion('type', [
  paragraph.unwrap().extend(owned).readonly(),
  heading.unwrap().extend(owned).readonly(),
  item.unwrap().extend(owned).readonly(),
  quotation.unwrap().extend(owned).readonly(),
  recommendation.unwrap().extend(owned).readonly(),
  table.unwrap().extend(owned).readonly(),
  row.unwrap().extend(owned).readonly(),
  picture.unwrap().extend(owned).readonly(),
]);

/**
 * What the registers say, in the words of a filling, kept up to date while the report is drafted. `options` are the
 * filling's own: which records, which columns. Once the report is issued it stands as it was that day.
 */
const register = z
  .object({
    ...common,
    type: z.literal('register'),
    filling: line,
    form: z.enum(['prose', 'table', 'cards', 'picture']),
    options: z.record(z.string(), z.union([line, z.boolean(), z.number(), z.array(line).readonly(), z.null()])).readonly(),
    /** Ids of `blocks` are its own; tables among them have their rows beside them. */
    frozen: z
      .object({ day: z.string().refine(isCalendarDate), blocks: z.array(written).readonly() })
      .readonly()
      .nullable(),
  })
  .readonly();

/** One paragraph, heading, item, row, picture ... of a report. */
export const block = z.discriminatedUnion('type', [paragraph, heading, item, quotation, recommendation, table, row, picture, register]);
