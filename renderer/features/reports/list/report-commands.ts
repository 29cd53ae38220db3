import { assertThere } from '#shared/base/assert.ts';
import { newId } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Edit } from '#shared/changes/change.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import type { Block, Report } from '#shared/domain/report/index.ts';
import { settingsId } from '#shared/domain/settings.ts';
import type { Template } from '#shared/templates/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { beginReport, readStandingWords } from '#renderer/parts/report-making/begin-report.ts';
import { copyBlocks, NewIds } from './copy-parts.ts';

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
    const stage = (await reader.get('settings', settingsId))?.reportStages[0]?.value ?? 'draft';
    const copy = copyReport(report, await reader.blocks(id), stage);
    made = copy.report;
    return copy.edits;
  });
  if (!result.ok) return result;
  return made ? ok(made) : refuse('gone', 'This report is no longer there, so it was not copied.');
}

function copyReport(report: Report, blocks: readonly Block[], stage: string): { readonly report: Report; readonly edits: readonly Edit[] } {
  const ids = new NewIds();
  const copy: Report = {
    ...report,
    id: newId(),
    title: `${report.title} (copy)`.slice(0, 300),
    issued: null,
    stage,
    agendaItem: '',
    implications: ids.items(report.implications),
    comments: ids.items(report.comments).map((one) => ({
      ...one,
      initials: '',
      date: null,
      cleared: null,
      signedOver: [],
      concerns: one.concerns.map((block) => ids.of(block)),
    })),
    notes: ids.items(report.notes).map((one) => ({ ...one, block: one.block === null ? null : ids.of(one.block) })),
    backgroundPapers: ids.items(report.backgroundPapers),
    appendices: ids.items(report.appendices),
  };
  return { report: copy, edits: [createEdit('report', copy), ...copyBlocks(blocks, ids).map((block) => insertItem('report', copy.id, 'blocks', block))] };
}
