import { z } from '#shared/base/schema.ts';
import { isId } from '#shared/base/ids.ts';
import { isPlace } from '#shared/base/order-key.ts';
import { kinds } from '#shared/domain/kinds.ts';

const id = z.string().refine(isId);
const kind = z.enum(kinds);
const place = z.string().refine(isPlace);
const json = z.json();
const object = z.record(z.string(), json);

/**
 * What became different in one place, with what stood there before, so that it can be taken back. `kind` and `id`
 * name the record. Ordered things (`list` is a field of the record, or 'blocks' for the text of a report) are
 * inserted, removed, moved and set one by one; `place` is an order key, so nothing shifts when a neighbour comes.
 */
export const edit = z.discriminatedUnion('op', [
  z.object({ op: z.literal('create'), kind, id, value: object }).readonly(),
  z.object({ op: z.literal('delete'), kind, id, before: object }).readonly(),
  z.object({ op: z.literal('set'), kind, id, field: z.string(), before: json.optional(), after: json.optional() }).readonly(),
  z.object({ op: z.literal('insert'), kind, id, list: z.string(), item: id, value: object }).readonly(),
  z.object({ op: z.literal('remove'), kind, id, list: z.string(), item: id, before: object }).readonly(),
  /** `slot` goes along where a block moves from one part of a paper to another. */
  z
    .object({
      op: z.literal('move'),
      kind,
      id,
      list: z.string(),
      item: id,
      before: z.object({ place, slot: z.string().optional() }).readonly(),
      after: z.object({ place, slot: z.string().optional() }).readonly(),
    })
    .readonly(),
  z.object({ op: z.literal('setItem'), kind, id, list: z.string(), item: id, field: z.string(), before: json.optional(), after: json.optional() }).readonly(),
]);

/**
 * One command's whole effect. Written in the same transaction as the rows it changes, appended to the journal, and
 * never altered afterwards. `wall` is the device's clock (ISO 8601, UTC); `logical` grows with every change seen, so
 * that (logical, device) orders all changes whatever the clocks say.
 */
export const change = z
  .object({
    id,
    device: id,
    /** 1, 2, 3 ... without gaps on each device. */
    seq: z.int().min(1),
    wall: z.iso.datetime(),
    logical: z.int().min(1),
    person: z.object({ id: id.nullable(), name: z.string() }).readonly(),
    /** The command's name ('risk.edit') and its words in the history ('Edit risk'). */
    command: z.string(),
    label: z.string(),
    format: z.int().min(1),
    edits: z.array(edit).readonly(),
    /** The change that this one takes back. */
    undoes: id.optional(),
    /** An import: how many chunks of edits lie beside the change, each with some hundred rows. */
    chunks: z.int().min(1).optional(),
    /** Part of what this change did was erased for good, so it can no longer be taken back. */
    erased: z.literal(true).optional(),
  })
  .readonly();

/** One part of an import: its edits, in order. `change` and `index` (0 first) are its key. */
export const chunk = z.object({ change: id, index: z.int().min(0), edits: z.array(edit).readonly() }).readonly();
