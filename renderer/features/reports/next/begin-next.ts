import { newId } from '#shared/base/ids.ts';
import { byPlace, placesBetween } from '#shared/base/order-key.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import { type Block, inlineOf, isKindOfItsOwn, newComment, type Report, report as reportNoun, type Slot } from '#shared/domain/report/index.ts';
import { settingsId } from '#shared/domain/settings.ts';
import { startingTexts, type Template } from '#shared/templates/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { changesFilling } from '#renderer/parts/register-blocks/changes-filling.ts';
import { readStandingWords } from '#renderer/parts/report-making/begin-report.ts';
import type { ReportChoices } from '#renderer/parts/report-making/report-choices.tsx';
import { copyBlocks, NewIds } from '../list/copy-parts.ts';
import { type Carry, isStanding } from './carried-parts.ts';

/** What was chosen about a next report. */
export type NextChoices = {
  readonly choices: ReportChoices;
  /** The newest version of the earlier report's template. */
  readonly template: Template;
  /** How much of each part goes along, by its slot in the earlier report; nothing of a part that is not named. */
  readonly carry: ReadonlyMap<Slot, Carry>;
  /** The part that begins with what has changed since the last report; null for none. */
  readonly changesIn: Slot | null;
};

/** The next report as it begins. `loose`: so many of its references cite what stayed behind. */
type Begun = { readonly report: Report; readonly loose: number };

/**
 * Begins a report that goes on from an earlier one: its fields, and of its words what was chosen. Blocks from the
 * registers follow them again, implications are not considered and comments not asked for yet, and nothing is
 * recommended. The earlier one stays as it is. One change.
 */
export async function beginNext(store: Store, earlier: string, next: NextChoices): Promise<Result<Begun>> {
  let made: Begun | null = null;
  const result = await store.run({ command: 'report.next', label: 'Next report' }, async (reader) => {
    const last = await reader.get('report', earlier);
    if (!last) return [];
    const ids = new NewIds();
    const stage = (await reader.get('settings', settingsId))?.reportStages[0]?.value ?? 'draft';
    const report = nextReport(last, next, { ids, stage });
    const before = startingTexts(next.template, last.purpose, await readStandingWords(reader, last));
    const now = startingTexts(next.template, report.purpose, await readStandingWords(reader, report));
    const standing = { before: bySlot(before), now: bySlot(now) };
    const blocks = withChanges(carriedBlocks(await reader.blocks(earlier), next, { ids, standing }), next.changesIn);
    made = { report: { ...report, notes: carriedNotes(last, blocks, ids) }, loose: looseReferences(blocks) };
    return [createEdit('report', made.report), ...blocks.map((block) => insertItem('report', report.id, 'blocks', block))];
  });
  if (!result.ok) return result;
  return made ? ok(made) : refuse('gone', 'The earlier report is no longer there, so no next one was begun.');
}

function nextReport(last: Report, { choices, template, carry }: NextChoices, { ids, stage }: { readonly ids: NewIds; readonly stage: string }): Report {
  const { programme, reportOf, front, signatory, contacts, figures, backgroundPapers, divisions, code, exempt } = last;
  const kinds = new Set(template.commentKinds.map((one) => one.key));
  return {
    ...reportNoun.create(newId()),
    ...{ programme, reportOf, front, signatory, contacts, figures, divisions, code, exempt },
    ...choices,
    template: template.id,
    templateVersion: template.version,
    stage,
    follows: last.id,
    backgroundPapers: ids.items(backgroundPapers),
    comments: last.comments
      .filter((one) => kinds.has(one.kind) || (kinds.size > 0 && isKindOfItsOwn(one.kind)))
      .map(({ kind, place, adviser }) => newComment(kind, place, { adviser })),
    appendices: ids.items(last.appendices.filter((one) => isCarried(carry, `appendix:${one.id}`))),
  };
}

type Standing = { readonly before: ReadonlyMap<Slot, string>; readonly now: ReadonlyMap<Slot, string> };

/** Copies of what goes along, and the standing words of every part that begins without any. */
function carriedBlocks(
  blocks: readonly Block[],
  { carry, template }: NextChoices,
  { ids, standing }: { readonly ids: NewIds; readonly standing: Standing },
): readonly Block[] {
  const kept = blocks.filter((block) => goesAlong(block, carry.get(block.slot) ?? 'none', standing.before.get(block.slot)));
  const tables = new Set(kept.filter((block) => block.type === 'table').map((block) => `table:${block.id}`));
  const rows = blocks.filter((block) => tables.has(block.slot));
  // What stood in the paper as standing words says what the template says of the new report.
  const told = kept.map((block) => {
    const now = standing.now.get(block.slot);
    return block.type === 'paragraph' && now !== undefined && isStanding(block, standing.before.get(block.slot)) ? { ...block, text: inlineOf(now) } : block;
  });
  const copies = copyBlocks([...told, ...rows], ids);
  const begun = new Set(told.filter((block) => block.type !== 'heading' && block.type !== 'register').map((block) => block.slot));
  const order = template.parts.flatMap((part) => (part.part === 'section' ? [`section:${part.key}`] : []));
  const fresh = order.flatMap((slot): readonly Block[] => {
    const text = standing.now.get(slot);
    if (text === undefined || begun.has(slot)) return [];
    return [{ id: newId(), slot, place: placeBefore(copies, slot), type: 'paragraph', numbered: true, text: inlineOf(text) }];
  });
  return [...copies, ...fresh];
}

function goesAlong(block: Block, carry: Carry, standing: string | undefined): boolean {
  if (block.type === 'row' || block.slot === 'section:recommendations' || carry === 'none') return false;
  return carry === 'all' || block.type === 'heading' || block.type === 'register' || (standing !== undefined && isStanding(block, standing));
}

/** The blocks with one that tells what has changed since the last report, at the head of a part. */
function withChanges(blocks: readonly Block[], slot: Slot | null): readonly Block[] {
  if (slot === null) return blocks;
  const { name, forms } = changesFilling;
  return [
    ...blocks,
    { id: newId(), slot, place: placeBefore(blocks, slot), type: 'register', filling: name, form: forms[0] ?? 'prose', options: {}, frozen: null },
  ];
}

function placeBefore(blocks: readonly Block[], slot: Slot): string {
  const [first] = blocks.filter((block) => block.slot === slot).sort(byPlace);
  return placesBetween(null, first?.place ?? null, 1)[0] ?? 'V';
}

/** What the author still had to do: at the copy of its block where that came along. */
function carriedNotes(last: Report, blocks: readonly Block[], ids: NewIds): Report['notes'] {
  const there = new Set(blocks.map((block) => block.id));
  return last.notes
    .filter((one) => !one.done)
    .map((one) => {
      const block = one.block === null ? null : ids.of(one.block);
      return { ...one, id: ids.of(one.id), block: block !== null && there.has(block) ? block : null };
    });
}

function looseReferences(blocks: readonly Block[]): number {
  const there = new Set(blocks.map((block) => block.id));
  const isLoose = (to: string) => !to.includes(':') && !there.has(to.split('-')[0] ?? to);
  let loose = 0;
  JSON.stringify(blocks, (key, value: unknown) => {
    if (key === 'to' && Array.isArray(value) && value.some((one) => isLoose(String(one)))) loose++;
    return value;
  });
  return loose;
}

function isCarried(carry: ReadonlyMap<Slot, Carry>, slot: Slot): boolean {
  return (carry.get(slot) ?? 'none') !== 'none';
}

function bySlot(texts: readonly { readonly slot: Slot; readonly text: string }[]): ReadonlyMap<Slot, string> {
  return new Map(texts.map((one) => [one.slot, one.text]));
}
