import { z } from '#shared/base/schema.ts';
import { isId } from '#shared/base/ids.ts';
import type { WholeChange } from '#shared/changes/replay.ts';
import type { Seen } from '#shared/changes/seen.ts';
import type { Change, Chunk } from '#shared/changes/change.ts';
import { readChange, readChunk } from '#shared/changes/upgrade.ts';
import { readSealed, sealLine } from '#shared/exchange/lines.ts';

const headSchema = z.object({
  type: z.literal('journal'),
  format: z.literal(1),
  database: z.string().refine(isId),
  generation: z.int().nonnegative(),
  made: z.iso.datetime(),
  from: z.record(z.string(), z.int().nonnegative()),
});
/** What a journal follows on: `from` is how far the snapshot before it has come. */
export type JournalHead = z.infer<typeof headSchema> & { readonly from: Seen };

export type JournalText = {
  readonly head: JournalHead;
  readonly changes: readonly WholeChange[];
  /** 'torn': only the last line was broken, as after a power cut. 'middle': something before that is damaged or missing. */
  readonly damage: 'torn' | 'middle' | null;
  /** The text up to the first broken line. */
  readonly whole: string;
};

/** The first line of a journal. */
export function journalHead(database: string, generation: number, from: Seen): Promise<string> {
  return sealLine({ type: 'journal', format: 1, database, generation, made: new Date().toISOString(), from });
}

/** A change with its chunks, at hand or read one by one: all of a large one would hold the screen up. */
export type StoredChange = { readonly change: Change; readonly chunks: Iterable<Chunk> | AsyncIterable<Chunk> };

/** The lines of one change: its chunks first, so that a change whose line is there is there whole. */
export async function* journalLines({ change, chunks }: StoredChange): AsyncGenerator<string> {
  for await (const chunk of chunks) yield await sealLine({ type: 'chunk', format: change.format, chunk });
  yield await sealLine({ type: 'change', change });
}

/** Reads a journal. Null where not even its first line can be read. Throws nothing: damage is part of the answer. */
export async function readJournal(text: string): Promise<JournalText | null> {
  const sealed = await readSealed(text);
  const head = headSchema.safeParse(sealed.values[0]);
  if (!head.success) return null;
  let damage = sealed.damage;
  const waiting = new Map<string, Chunk[]>();
  const changes: WholeChange[] = [];
  for (const value of sealed.values.slice(1)) {
    const line = value as { readonly type?: unknown; readonly change?: unknown; readonly chunk?: unknown; readonly format?: unknown };
    if (line.type === 'chunk') {
      const chunk = readChunk(line.chunk, Number(line.format));
      // One that stands there twice is from an attempt that did not come to its change.
      if (chunk.ok) waiting.set(chunk.value.change, [...(waiting.get(chunk.value.change) ?? []).filter((one) => one.index !== chunk.value.index), chunk.value]);
      else damage = 'middle';
      continue;
    }
    const change = line.type === 'change' ? readChange(line.change) : null;
    const chunks = (change?.ok ? waiting.get(change.value.id) : null) ?? [];
    if (change?.ok && chunks.length === (change.value.chunks ?? 0)) changes.push({ change: change.value, chunks });
    else damage = 'middle';
  }
  return { head: head.data, changes, damage, whole: sealed.whole };
}
