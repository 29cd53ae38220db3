import { addDays, type CalendarDate, longDate } from '#shared/base/calendar-date.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { Programme } from '#shared/domain/programme.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import { madeKey } from '#shared/outline/front.ts';
import type { Template } from '#shared/templates/index.ts';
import type { Reader, Store } from '#renderer/data/index.ts';
import { beginReport } from '#renderer/parts/report-making/begin-report.ts';
import { readRegisters } from '#renderer/parts/report-making/read-registers.ts';
import { drawPictures, placePictures } from './draw-pictures.ts';
import { fillingsOf, fillPaper } from './fill-paper.ts';
import { madeOn, versionOf } from './papers.ts';

/** How far the making of a paper has come, in words. */
export type MakingStep = (words: string) => void;

/** What is chosen about a paper besides its template. */
export type PaperChoices = Pick<Report, 'purpose' | 'committee' | 'meeting'> & { readonly title?: string };

/**
 * Makes a paper about a programme: a report with every section filled from the registers and its pictures put in, in
 * one change. Papers made before stay as they are. Refused with a sentence; nothing is made where `signal` is aborted.
 */
export async function makePaper(
  store: Store,
  template: Template,
  programme: Programme,
  choices: PaperChoices,
  today: CalendarDate,
  { signal, onStep }: { readonly signal: AbortSignal; readonly onStep: MakingStep },
): Promise<Result<Report>> {
  onStep('Reading the registers …');
  const before = await store.read((reader) => readPaperRecords(reader, template, programme.id, choices, today));
  if (!before) return gone();
  const pictures = await drawPictures(store, template, before.records, { signal, onDrawn: (count, of) => onStep(`Drawing pictures: ${count} of ${of} …`) });
  if (!pictures.ok) return pictures;
  onStep('Writing the paper …');
  let made: Report | null = null;
  const result = await store.run({ command: 'report.make', label: `Make ${template.name.toLowerCase()}` }, async (reader) => {
    const now = await readPaperRecords(reader, template, programme.id, choices, today);
    if (!now) return [];
    const { title = `${now.records.programme.title}: ${template.name}`, ...chosen } = choices;
    const contacts = now.records.settings.me ? [now.records.settings.me] : [];
    const begun = beginReport(template, {
      ...chosen,
      title: title.slice(0, 300),
      programme: programme.id,
      contacts,
      front: frontOf(now.earlier, template, today),
    });
    made = begun.report;
    const blocks = placePictures(fillPaper(template, begun.blocks, now.records), pictures.value);
    return [createEdit('report', begun.report), ...blocks.map((block) => insertItem('report', begun.report.id, 'blocks', block))];
  });
  if (!result.ok) return result;
  return made ? ok(made) : gone();
}

/** Kinds that pictures and what a board is asked are made from, besides those that fillings read. */
const pictured: readonly Kind[] = ['board', 'milestone', 'risk', 'benefit', 'budgetLine', 'funding', 'decision'];

async function readPaperRecords(
  reader: Reader,
  template: Template,
  id: string,
  { meeting }: PaperChoices,
  today: CalendarDate,
): Promise<{ readonly records: FillRecords; readonly earlier: readonly Report[] } | null> {
  const programme = await reader.get('programme', id);
  if (!programme) return null;
  const reads = [...fillingsOf(template).values()].flat().flatMap((one) => one.reads);
  const of = await readRegisters(reader, id, [...pictured, ...reads]);
  const day = (meeting && (await reader.get('meeting', meeting))?.date) ?? today;
  const earlier = (await reader.all('report')).filter((one) => one.programme === id && one.template === template.id);
  return { records: { programme, settings: (await reader.get('settings', settingsId)) ?? settings.create(settingsId), day, of }, earlier };
}

/** The words at the head of the paper that follow from those made before: its version, and the period since the last. */
function frontOf(earlier: readonly Report[], template: Template, today: CalendarDate): Readonly<Record<string, string>> {
  const asked = new Set(template.parts.flatMap((part) => (part.part === 'front' ? part.fields.map((one) => one.key) : [])));
  const last = earlier
    .flatMap((one) => one.issued ?? madeOn(one) ?? [])
    .sort()
    .at(-1);
  const from = last !== undefined && last < today ? last : addDays(today, -30);
  const version = Math.max(0, earlier.length, ...earlier.map(versionOf)) + 1;
  return {
    [madeKey]: today,
    version: `Draft ${version}`,
    ...(asked.has('status') ? { status: 'Draft' } : {}),
    ...(asked.has('period') ? { period: `${longDate(from)} to ${longDate(today)}` } : {}),
  };
}

function gone(): Result<never> {
  return refuse('gone', 'This programme is no longer there, so no paper was made. If it was deleted by mistake, History can take that back.');
}
