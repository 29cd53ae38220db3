import { z } from '#shared/base/schema.ts';
import { isId } from '#shared/base/ids.ts';
import { readSealed, sealLine } from '#shared/exchange/lines.ts';
import { type Folder, sentinelName } from './folder.ts';

const schema = z
  .object({
    type: z.literal('sentinel'),
    database: z.string().refine(isId),
    seen: z.record(z.string(), z.int().nonnegative()).readonly(),
    counts: z.record(z.string(), z.int().nonnegative()).readonly(),
    made: z.iso.datetime(),
  })
  .readonly();

/** What the database held when it was last well: its id, how far each device had come, and how many rows of each kind. */
export type Sentinel = z.infer<typeof schema>;

/** Writes the sentinel whole. */
export async function writeSentinel(folder: Folder, sentinel: Omit<Sentinel, 'type' | 'made'>): Promise<void> {
  await folder.write(sentinelName, await sealLine({ type: 'sentinel', ...sentinel, made: new Date().toISOString() }));
}

/** The sentinel; null where there is none, or where it cannot be read. */
export async function readSentinel(folder: Folder): Promise<Sentinel | null> {
  const text = await folder.read(sentinelName);
  if (text === null) return null;
  const outcome = schema.safeParse((await readSealed(text)).values[0]);
  return outcome.success ? outcome.data : null;
}
