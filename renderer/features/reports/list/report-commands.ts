import { assertThere } from '#shared/base/assert.ts';
import { newId } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Edit } from '#shared/changes/change.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import type { Block, Report, Slot } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/templates/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { beginReport, readStandingWords } from '#renderer/parts/report-making/begin-report.ts';

/** A new report under a template, with the sentences that its sections start with. One change. */
export async function createReport(store: Store, template: Template, fields: Partial<Report>): Promise<Result<Report>> {
  let made: Report | null = null;
  const result = await store.run({ command: 'report.create', label: 'New report' }, async (reader) => {
    const begun = beginReport(template, fields, await readStandingWords(reader, fields));
    made = begun.report;
    return [createEdit('report', begun.report), ...begun.blocks.map((block) => insertItem('report', begun.report.id, 'blocks', block))];
  });
  if (!result.ok) return result;
  return ok(assertThere(made as Report | null, 'the new report'));
}

/** A copy of a report with all its text, open for writing: not issued, without agenda item and signed comments. */
export async function duplicateReport(store: Store, id: string): Promise<Result<Report>> {
  let made: Report | null = null;
  const result = await store.run({ command: 'report.duplicate', label: 'Duplicate report' }, async (reader) => {
    const report = await reader.get('report', id);
    if (!report) return [];
    const copy = copyReport(report, await reader.blocks(id));
    made = copy.report;
    return copy.edits;
  });
  if (!result.ok) return result;
  return made ? ok(made) : refuse('gone', 'This report is no longer there, so it was not copied.');
}

function copyReport(report: Report, blocks: readonly Block[]): { readonly report: Report; readonly edits: readonly Edit[] } {
  const ids = new Map<string, string>();
  const idFor = (old: string) => {
    const known = ids.get(old) ?? newId();
    ids.set(old, known);
    return known;
  };
  const renew = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => items.map((item) => ({ ...item, id: idFor(item.id) }));
  const copy: Report = {
    ...report,
    id: newId(),
    title: `${report.title} (copy)`.slice(0, 300),
    issued: null,
    agendaItem: '',
    implications: renew(report.implications),
    comments: renew(report.comments).map((one) => ({ ...one, initials: '', date: null })),
    backgroundPapers: renew(report.backgroundPapers),
    appendices: renew(report.appendices),
  };
  const slotFor = (slot: Slot): Slot => slot.replace(/^(comment|appendix|table):(.+)$/, (_all, kind: string, id: string) => `${kind}:${idFor(id)}`) as Slot;
  const edits = blocks.map((block) =>
    insertItem('report', copy.id, 'blocks', { ...withNewFootnotes(block), id: idFor(block.id), slot: slotFor(block.slot) } as Block),
  );
  return { report: copy, edits: [createEdit('report', copy), ...edits] };
}

/** Footnotes have identities of their own. */
function withNewFootnotes(block: Block): Block {
  return JSON.parse(JSON.stringify(block), (_key, value) =>
    value && typeof value === 'object' && 'footnote' in value ? { footnote: { ...value.footnote, id: newId() } } : value,
  ) as Block;
}
