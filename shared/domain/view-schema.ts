import { z } from '#shared/base/schema.ts';
import { kinds } from './kinds.ts';
import { id, line, title } from './values.ts';

const column = z.object({ id: line, shown: z.boolean(), width: z.number().positive().max(200).nullable(), frozen: z.boolean() }).readonly();
const filter = z.discriminatedUnion('test', [
  /** Holds these words. */
  z.object({ id: line, test: z.literal('text'), text: line }).readonly(),
  /** Says one of these, as the cell shows it; '' stands for an empty one. */
  z.object({ id: line, test: z.literal('oneOf'), values: z.array(line).max(1000).readonly() }).readonly(),
  /** Lies between these, as they sort; null is open. */
  z.object({ id: line, test: z.literal('between'), from: z.union([line, z.number()]).nullable(), to: z.union([line, z.number()]).nullable() }).readonly(),
]);

/** How a register is shown, under a name. Widths in rem, null for the usual one; columns not named are as usual. */
export const viewSchema = z
  .object({
    id,
    title,
    register: z.enum(kinds),
    columns: z.array(column).max(200).readonly(),
    sorting: z
      .array(z.object({ id: line, desc: z.boolean() }).readonly())
      .max(20)
      .readonly(),
    filters: z.array(filter).max(200).readonly(),
    /** The words in the filter box. */
    text: line,
    /** Columns by which rows are grouped, the outermost first. */
    grouping: z.array(line).max(10).readonly(),
  })
  .readonly();
