import { byPlace } from '#shared/base/order-key.ts';
import { type Result, refuse } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import { insertItem } from '#shared/changes/edits.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import type { Slot } from '#shared/domain/report/index.ts';
import { belongsTo, type FillRecords, type Filling } from '#shared/outline/fillings.ts';
import type { Reader, Store } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
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

/** All that a filling may ask for, read within the command's transaction. */
async function readRegisters(reader: Reader, programme: string, reads: readonly Kind[]): Promise<FillRecords['of']> {
  const projects = (await reader.all('project')).filter((one) => one.programme === programme);
  const ids: ReadonlySet<unknown> = new Set(projects.map((one) => one.id));
  const read = new Map<Kind, readonly RecordOf[Kind][]>([
    ['project', projects],
    ['person', await reader.all('person')],
  ]);
  for (const kind of reads) {
    const all: readonly RecordOf[Kind][] = await reader.all(kind);
    read.set(
      kind,
      all.filter((one) => belongsTo(one, programme, ids)),
    );
  }
  return <K extends Kind>(kind: K) => (read.get(kind) ?? []) as readonly RecordOf[K][];
}
