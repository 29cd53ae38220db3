import { longDate } from '#shared/base/calendar-date.ts';
import { type Result, refuse } from '#shared/base/result.ts';
import type { ChangeText } from '#shared/changes/what-changed-text.ts';
import type { Slot } from '#shared/domain/report/index.ts';
import { type Filled, placeBlocks } from '#shared/outline/fill-blocks.ts';
import type { Period, Store } from '#renderer/data/index.ts';
import { type PutIn, putAtEnd } from '#renderer/parts/report-place/put-at-end.ts';

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
): Promise<Result<PutIn>> {
  if (parts !== 'paragraphs' && rows.length > mostRows)
    return refuse(
      'too-long',
      `A table of ${rows.length} rows is too long for a report. Choose one register or a shorter time, or put in the paragraphs alone.`,
    );
  const filled: readonly Filled[] = [
    ...(parts === 'table' ? [] : paragraphs.map((paragraph) => ({ paragraph }))),
    ...(parts === 'paragraphs' ? [] : [{ caption: `Changes from ${longDate(from)} to ${longDate(to)}`, widths: [4, 2, 3, 3], rows: [header, ...rows] }]),
  ];
  return putAtEnd(store, { report, slot }, { command: 'report.put-changes', label: 'Put changes into report', what: 'the text' }, (after) =>
    placeBlocks(filled, { slot, after, before: null }),
  );
}
