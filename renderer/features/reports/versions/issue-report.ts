import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { sameJson } from '#shared/base/hash.ts';
import { newId } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { createEdit, setEdits, setItem } from '#shared/changes/edits.ts';
import type { Block, Version } from '#shared/domain/report/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Store } from '#renderer/data/index.ts';
import { keepDrawnPictures, withRegisters } from '#renderer/parts/register-blocks/with-registers.ts';
import { readPaperWithin } from '#renderer/parts/report-making/read-paper.ts';
import { paperToKeep } from '#renderer/parts/papers/paper-to-keep.ts';

/** The stage in which a report is issued: the council's own of that name, else its last. */
export function issuingStage({ reportStages }: Pick<Settings, 'reportStages'>): Settings['reportStages'][number] | null {
  return reportStages.find((one) => one.value === 'issued') ?? reportStages[reportStages.length - 1] ?? null;
}

/**
 * Issues a report: what it says of the registers is frozen, the whole paper is kept as its next version, and the report
 * stays as it is from then on. One change. Refused where something of it changed meanwhile: then nothing is done.
 */
export async function issueReport(store: Store, id: string, { day, note }: { readonly day: CalendarDate; readonly note: string }): Promise<Result<Version>> {
  const [versions, before, paperNow] = await store.read((reader) =>
    Promise.all([reader.all('version'), reader.get('report', id), readPaperWithin(reader, id)]),
  );
  if (!paperNow || !before) return gone;
  const number = numberAfter(versions, id);
  if (paperNow.report.issued) return refuse('issued', 'This report has been issued already. Open it again for changes first.');
  const paper = await withRegisters(store, paperNow);
  const pictures = await keepDrawnPictures(store, [...(paper.registers?.values() ?? [])].flat());
  if (!pictures.ok) return pictures;
  const issued = asIssued(paper, day);
  const made = await paperToKeep(store, issued, { version: number, note });
  if (!made.ok) return made;
  const put = await store.putBlob(made.value.bytes, 'application/json');
  if (!put.ok) return put;
  const version: Version = { id: newId(), report: id, number, title: paper.report.title, day, note, paper: put.value, blobs: [...made.value.blobs.keys()] };
  let isStale = false;
  const label = number === 1 ? 'Issue the report' : `Issue the report again, version ${number}`;
  const result = await store.run({ command: 'report.issue', label }, async (reader) => {
    const [versionsNow, stored, blocks] = await Promise.all([reader.all('version'), reader.get('report', id), reader.blocks(id)]);
    isStale = numberAfter(versionsNow, id) !== number || !sameJson([stored, blocks], [before, paper.blocks]);
    // Figures that follow the registers are stored as they stand in the paper.
    return isStale ? [] : [...frozenEdits(paper, issued.blocks), ...setEdits('report', before, issued.report), createEdit('version', version)];
  });
  if (isStale) return refuse('moved-on', 'The report was not issued, because something in it changed at the same moment. Look at it and issue it again.');
  return result.ok ? ok(version) : result;
}

/** Opens an issued report for changes; the version that was issued stays. `follows`: its blocks follow the registers again. One change. */
export function openAgain(store: Store, id: string, follows: boolean): Promise<Result<Change | null>> {
  return store.run({ command: 'report.open-again', label: 'Open the issued report again' }, async (reader) => {
    const report = await reader.get('report', id);
    if (!report?.issued) return [];
    const settings = (await reader.all('settings'))[0];
    const stage = settings?.reportStages[0]?.value ?? 'draft';
    const blocks = follows ? await reader.blocks(id) : [];
    return [
      ...setEdits('report', report, { issued: null, stage }),
      ...blocks.flatMap((block) => (block.type === 'register' ? setItem('report', id, 'blocks', block, { frozen: null }) : [])),
    ];
  });
}

/** The paper as it is once it has been issued on that day. */
function asIssued(paper: PaperRecords, day: CalendarDate): PaperRecords {
  const blocks = paper.blocks.map((block): Block => {
    if (block.type !== 'register' || block.frozen) return block;
    return { ...block, frozen: { day, blocks: paper.registers?.get(block.id) ?? [] } };
  });
  return { ...paper, report: { ...paper.report, issued: day, stage: issuingStage(paper.settings)?.value ?? 'issued' }, blocks };
}

function frozenEdits({ report, blocks }: PaperRecords, frozen: readonly Block[]): readonly Edit[] {
  return blocks.flatMap((block, index) => {
    const next = frozen[index];
    return block.type === 'register' && next?.type === 'register' ? setItem('report', report.id, 'blocks', block, { frozen: next.frozen }) : [];
  });
}

/** The number of the next version of a report. */
function numberAfter(versions: readonly Version[], report: string): number {
  return Math.max(0, ...versions.filter((one) => one.report === report).map((one) => one.number)) + 1;
}

const gone = refuse('gone', 'This report is no longer there, or its template is not, so it was not issued.');
