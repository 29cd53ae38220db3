import { byPlace } from '#shared/base/order-key.ts';
import { type Result, refuse } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import { insertItem } from '#shared/changes/edits.ts';
import type { Block, Slot } from '#shared/domain/report/index.ts';
import { fillMilestones, fillProjects, fillRisks } from '#shared/outline/fill.ts';
import type { Reader, Store } from '#renderer/data/index.ts';
import type { Fields } from '../editor/paper-session.ts';

/** A register that can fill a section. */
export type Register = 'projects' | 'milestones' | 'risks';

/**
 * Fills the end of a section from a register of the report's programme: one command, one change. The author then
 * edits the words like any others. Refused where the report has no programme.
 */
export async function fillSection(store: Store, { report }: Fields, slot: Slot, register: Register): Promise<Result<Change | null>> {
  const programme = report.programme;
  if (!programme) return refuse('no-programme', 'Choose the programme under Details first: its registers fill the section.');
  return store.run({ command: `report.fill-${register}`, label: `Fill from the register of ${register}` }, async (reader) => {
    const there = (await reader.blocks(report.id)).filter((block) => block.slot === slot).sort(byPlace);
    const at = { slot, after: there[there.length - 1]?.place ?? null, before: null };
    return (await makeBlocks(reader, programme, register, at)).map((block) => insertItem('report', report.id, 'blocks', block));
  });
}

async function makeBlocks(reader: Reader, programme: string, register: Register, at: Parameters<typeof fillRisks>[1]): Promise<readonly Block[]> {
  const projects = (await reader.all('project')).filter((one) => one.programme === programme);
  const ids: ReadonlySet<string | null> = new Set(projects.map((one) => one.id));
  const people = await reader.all('person');
  const settings = (await reader.all('settings'))[0];
  if (register === 'milestones') return fillMilestones({ milestones: (await reader.all('milestone')).filter((one) => ids.has(one.project)), projects }, at);
  if (!settings) return [];
  if (register === 'projects') return fillProjects({ projects, people, settings }, at);
  return fillRisks({ risks: (await reader.all('risk')).filter((one) => one.programme === programme || ids.has(one.project)), people, settings }, at);
}
