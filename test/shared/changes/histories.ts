import fc from 'fast-check';
import { newId } from '#shared/base/ids.ts';
import { placeBetween } from '#shared/base/order-key.ts';
import { type Change, changeFormat, type Edit, type Fields } from '#shared/changes/change.ts';
import { createEdit, deleteEdit, insertItem, removeItem, setEdits, setItem } from '#shared/changes/edits.ts';
import { emptyStage, type Stage, stageEdits } from '#shared/changes/stage.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { Risk } from '#shared/domain/risk.ts';

/** One random step; its numbers choose among whatever is there when it is taken. */
export type Step = { readonly what: number; readonly which: number; readonly item: number; readonly words: string };

/** One line that is not blank, as a title must be. */
const titles = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((words) => words.trim() !== '' && !/[\r\n]/.test(words));

/** Random steps of a council at work. */
export const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({ what: fc.nat(9), which: fc.nat(99), item: fc.nat(99), words: titles }), {
  minLength: 1,
  maxLength: 40,
});

/** A change of the given edits; `at` is both its sequence and its logical time. */
export function changeOf(edits: readonly Edit[], at: number, device = 'devicedevicedevice22'): Change {
  return {
    id: newId(),
    device,
    seq: at,
    logical: at,
    wall: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
    person: { id: null, name: 'Nuala Reeve' },
    command: 'test',
    label: `Step ${at}`,
    format: changeFormat,
    edits,
  };
}

/** Takes random steps on risks with their controls and reports with their text; answers each one's edits and the end. */
export function live(taken: readonly Step[]): { readonly stage: Stage; readonly changes: readonly Edit[][] } {
  const stage = emptyStage();
  const changes: Edit[][] = [];
  for (const step of taken) {
    const edits = stageEdits(stage, editsFor(stage, step));
    if (edits.length > 0) changes.push(edits);
  }
  return { stage, changes };
}

function editsFor(stage: Stage, { what, which, item, words }: Step): Edit[] {
  const risks = present(stage, 'risk:') as Risk[];
  const reports = present(stage, 'report:');
  const blocks = [...stage.blocks.values()].filter((one) => one.block !== null);
  const risk = risks[which % Math.max(1, risks.length)];
  const report = reports[which % Math.max(1, reports.length)];
  const staged = blocks[item % Math.max(1, blocks.length)];
  if (what === 0) return [createEdit('risk', { ...nouns.risk.create(newId()), title: words })];
  if (what === 1) return [createEdit('report', { ...nouns.report.create(newId()), title: words })];
  if (risk && what === 2) return [deleteEdit('risk', risk)];
  if (risk && what === 3)
    return setEdits('risk', risk, { title: words, closed: item % 2 === 0, current: item % 3 === 0 ? null : { likelihood: 1 + (item % 5), impact: 2 } });
  if (risk && what === 4) {
    const last = risk.controls[risk.controls.length - 1]?.place ?? null;
    return setEdits('risk', risk, { controls: [...risk.controls, { id: newId(), place: placeBetween(last, null), text: words }] });
  }
  if (risk && what === 5)
    return setEdits('risk', risk, {
      controls: risk.controls.filter((_, index) => index !== item % risk.controls.length).map((one) => ({ ...one, text: words })),
    });
  if (report && what <= 7) {
    const place = placeBetween(item % 2 === 0 ? null : 'V', item % 2 === 0 ? 'V' : null);
    const paragraph: Block = { id: newId(), place, slot: 'section:purpose', type: 'paragraph', numbered: true, text: [{ text: words }] };
    return [insertItem('report', report['id'] as string, 'blocks', paragraph)];
  }
  if (staged && what === 8) {
    const block = staged.block as unknown as Block;
    return setItem('report', staged.report, 'blocks', block, {
      text: [{ text: words }],
      place: placeBetween(block.place, null),
      slot: 'section:next',
    } as Partial<Block>);
  }
  if (staged && what === 9) return [removeItem('report', staged.report, 'blocks', staged.block as unknown as Block)];
  return [];
}

function present(stage: Stage, prefix: string): Fields[] {
  return [...stage.records].flatMap(([key, record]) => (key.startsWith(prefix) && record ? [record] : []));
}

/** What is on a stage, without the traces of what has gone: for comparing. */
export function picture(stage: Stage): unknown {
  const records = [...stage.records].filter(([, record]) => record !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = [...stage.blocks].filter(([, one]) => one.block !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  return structuredClone({ records, blocks });
}
