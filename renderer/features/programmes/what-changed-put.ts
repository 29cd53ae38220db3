import { longDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import { insertItem } from '#shared/changes/edits.ts';
import type { ChangeText } from '#shared/changes/what-changed-text.ts';
import type { Slot } from '#shared/domain/report/index.ts';
import { type Filled, placeBlocks } from '#shared/outline/fill-blocks.ts';
import type { Period, Store } from '#renderer/data/index.ts';

/** Which of the text goes into a report. */
export type TextParts = 'paragraphs' | 'table' | 'both';

/** More rows than this make no table that anybody reads. */
export const mostRows = 300;

/** Puts what changed at the end of a part of a report: paragraphs, a table, or both, as one change. Refused with a sentence. */
export async function putChanges(
  store: Store,
  report: string,
  slot: Slot,
  { paragraphs, header, rows }: ChangeText,
  { from, to }: Period,
  parts: TextParts,
): Promise<Result<Change>> {
  if (parts !== 'paragraphs' && rows.length > mostRows)
    return refuse(
      'too-long',
      `A table of ${rows.length} rows is too long for a report. Choose one register or a shorter time, or put in the paragraphs alone.`,
    );
  const filled: readonly Filled[] = [
    ...(parts === 'table' ? [] : paragraphs.map((paragraph) => ({ paragraph }))),
    ...(parts === 'paragraphs' ? [] : [{ caption: `Changes from ${longDate(from)} to ${longDate(to)}`, widths: [4, 2, 3, 3], rows: [header, ...rows] }]),
  ];
  let refused: Result<never> | null = null;
  const result = await store.run({ command: 'report.put-changes', label: 'Put changes into report' }, async (reader) => {
    const now = await reader.get('report', report);
    refused = !now
      ? refuse('gone', 'This report is no longer there, so nothing was put in.')
      : now.issued !== null
        ? refuse('issued', 'This report has been issued, so nothing was put in. What was issued stays as it was.')
        : null;
    if (refused) return [];
    const there = (await reader.blocks(report)).filter((block) => block.slot === slot).sort(byPlace);
    return placeBlocks(filled, { slot, after: there.at(-1)?.place ?? null, before: null }).map((block) => insertItem('report', report, 'blocks', block));
  });
  if (refused) return refused;
  if (!result.ok) return result;
  return result.value ? ok(result.value) : refuse('nothing', 'There was nothing to put in.');
}
