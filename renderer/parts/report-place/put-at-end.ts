import { byPlace, type Place } from '#shared/base/order-key.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import { insertItem } from '#shared/changes/edits.ts';
import type { Block, Slot } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';

/** What was put into a report: the change, and the blocks in their order. */
export type PutIn = { readonly change: Change; readonly blocks: readonly Block[] };

/**
 * Puts new blocks at the end of a part of a report, as one change. `make` is told the place of the last block there,
 * null where there is none. Refused with a sentence where the report is gone or issued; `what` stands in it: 'the picture'.
 */
export async function putAtEnd(
  store: Store,
  { report, slot }: { readonly report: string; readonly slot: Slot },
  { command, label, what }: { readonly command: string; readonly label: string; readonly what: string },
  make: (after: Place | null) => readonly Block[],
): Promise<Result<PutIn>> {
  let refused: Result<never> | null = null;
  let blocks: readonly Block[] = [];
  const result = await store.run({ command, label }, async (reader) => {
    const now = await reader.get('report', report);
    refused = !now
      ? refuse('gone', `This report is no longer there, so ${what} was not put in.`)
      : now.issued !== null
        ? refuse('issued', `This report has been issued, so ${what} was not put in. What was issued stays as it was.`)
        : null;
    if (refused) return [];
    const there = (await reader.blocks(report)).filter((block) => block.slot === slot).sort(byPlace);
    blocks = make(there.at(-1)?.place ?? null);
    return blocks.map((block) => insertItem('report', report, 'blocks', block));
  });
  if (refused) return refused;
  if (!result.ok) return result;
  return result.value ? ok({ change: result.value, blocks }) : refuse('nothing', 'There was nothing to put in.');
}
