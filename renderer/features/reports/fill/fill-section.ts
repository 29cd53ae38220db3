import { byPlace } from '#shared/base/order-key.ts';
import { type Result, refuse } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import { insertItem } from '#shared/changes/edits.ts';
import type { Slot } from '#shared/domain/report/index.ts';
import type { Filling } from '#shared/outline/fillings.ts';
import type { Store } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { readRegisters } from '#renderer/parts/report-making/read-registers.ts';
import type { Fields } from '../editor/paper-session.ts';

/**
 * Fills the end of a section from the registers of the report's programme: one command, one change. The author then
 * edits the words like any others. Refused where the report has no programme.
 */
export async function fillSection(store: Store, { report, meeting, settings }: Fields, slot: Slot, filling: Filling): Promise<Result<Change | null>> {
  const id = report.programme;
  if (!id) return refuse('no-programme', 'Choose the programme under Details first: its registers fill the section.');
  return store.run({ command: `report.fill-${filling.name}`, label: `Fill ${filling.label}` }, async (reader) => {
    const there = (await reader.blocks(report.id)).filter((block) => block.slot === slot).sort(byPlace);
    const programme = await reader.get('programme', id);
    if (!programme) return [];
    const records = await readRegisters(reader, id, filling.reads);
    const day = meeting?.date ?? report.issued ?? localDay();
    const at = { slot, after: there[there.length - 1]?.place ?? null, before: null };
    return filling.fill({ programme, settings, day, of: records }, at).map((block) => insertItem('report', report.id, 'blocks', block));
  });
}
