import { z } from '#shared/base/schema.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { isId } from '#shared/base/ids.ts';
import { isPlace } from '#shared/base/order-key.ts';

// The values that several nouns share. Every message is a sentence for people.

/** An identifier made by `newId`. */
export const id = z.string().refine(isId, 'This is not a record of this app.');

/** The id of another record, or null while none is chosen. */
export const reference = id.nullable();
export const references = z.array(id).readonly();

/** One line of text, at most 300 characters. */
export const line = z
  .string()
  .max(300, 'Please keep this to 300 characters.')
  .refine((text) => !/[\r\n]/.test(text), 'Please keep this to one line.');

/** One line that must not be empty. */
export const title = line.refine((text) => text.trim() !== '', 'Please give a title: it cannot be empty.');

/** A calendar day, or null. */
export const day = z.string().refine(isCalendarDate, 'This is not a day in the calendar. Write it as 13/12/2026.').nullable();

/** What an item in an ordered list has besides its own fields. */
export const listItem = { id, place: z.string().refine(isPlace, 'This is not a place in a list.') };

/** A list of items in the order of their places. */
export function listOf<T extends z.ZodRawShape>(fields: T) {
  return z.array(z.object({ ...listItem, ...fields }).readonly()).readonly();
}
