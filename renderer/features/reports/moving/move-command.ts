import { refuse, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import type { Template } from '#shared/templates/index.ts';
import type { HeldPart } from '#shared/templates/moving.ts';
import type { Store } from '#renderer/data/index.ts';
import { readStandingWords } from '#renderer/parts/report-making/begin-report.ts';
import { moveEdits, movedReport } from './move-report.ts';

/** Moves a report to another template, or parts that are kept aside to a place in its own: one change. */
export async function moveReport(store: Store, id: string, to: Template, parts: readonly HeldPart[]): Promise<Result<Change | null>> {
  let refused: Result<never> | null = null;
  const result = await store.run({ command: 'report.move-template', label: `Move a report to the template “${to.name}”` }, async (reader) => {
    const report = await reader.get('report', id);
    refused = !report
      ? refuse('gone', 'This report is no longer there, so it was not moved.')
      : report.issued !== null
        ? refuse('issued', 'This report has been issued, so it keeps the template that it was issued in.')
        : null;
    if (refused || !report) return [];
    const before = { report, blocks: await reader.blocks(id) };
    return moveEdits(before, movedReport(before, to, parts, await readStandingWords(reader, report)));
  });
  return refused ?? result;
}
