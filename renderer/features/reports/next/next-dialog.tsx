import { useMemo, useState } from 'react';
import { type CalendarDate, longDate } from '#shared/base/calendar-date.ts';
import { ok } from '#shared/base/result.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Block, Report, Slot } from '#shared/domain/report/index.ts';
import { listWords } from '#shared/base/list-words.ts';
import { type Template, templatesWith } from '#shared/templates/index.ts';
import { useBlocks, useRecord, useStore } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { changesFilling } from '#renderer/parts/register-blocks/changes-filling.ts';
import { ReportFields, useReportChoices } from '#renderer/parts/report-making/report-choices.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { say } from '#renderer/ui/message.tsx';
import { beginNext } from './begin-next.ts';
import { type Carry, carriedParts } from './carried-parts.ts';
import { CarryTable } from './carry-table.tsx';
import { useCommitteeWaits } from '../promises/committee-waits.tsx';
import './next.css';

/** Asks what the report that goes on from `earlier` begins with, and begins it. Nothing is shown until that is read. */
export function NextDialog({ earlier, onMade, onClose }: { readonly earlier: string; readonly onMade: (id: string) => void; readonly onClose: () => void }) {
  const report = useRecord('report', earlier);
  const blocks = useBlocks(earlier);
  const meetings = useLookups().recordsOf('meeting');
  const own = useLookups().recordsOf('template');
  const templates = useMemo(() => templatesWith(own), [own]);
  const template = report && templates.find(report.template, report.templateVersion);
  if (!report || !blocks || !template) return null;
  const meeting = nextMeeting(report, meetings);
  const newest = templates.offered(meeting?.date ?? localDay()).find((one) => one.id === template.id) ?? template;
  return <Ask report={report} blocks={blocks} template={template} newest={newest} meeting={meeting} onMade={onMade} onClose={onClose} />;
}

function Ask({
  report,
  blocks,
  template,
  newest,
  meeting,
  onMade,
  onClose,
}: {
  readonly report: Report;
  readonly blocks: readonly Block[];
  readonly template: Template;
  readonly newest: Template;
  readonly meeting: Meeting | null;
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}) {
  const store = useStore();
  const lookups = useLookups();
  const { title, purpose, committee } = report;
  const form = useReportChoices([newest], { title, purpose, committee, meeting: meeting?.id ?? null });
  const parts = useMemo(() => carriedParts({ report, blocks, template }, newest), [report, blocks, template, newest]);
  const [chosen, setChosen] = useState<ReadonlyMap<Slot, Carry>>(new Map());
  const carry = new Map(parts.map((part) => [part.slot, chosen.get(part.slot) ?? part.usual]));
  const [changes, setChanges] = useState<Slot | '' | null>(null);
  const places = newest.parts.flatMap((part): readonly (readonly [Slot, string])[] => (part.part === 'section' ? [[`section:${part.key}`, part.heading]] : []));
  const changesIn = changes ?? usualPlace(report, newest, blocks, carry);
  const perform = async () => {
    const read = form.read();
    if (!read.ok) return read;
    const made = await beginNext(store, report.id, { choices: read.value.choices, template: read.value.template, carry, changesIn: changesIn || null });
    if (!made.ok) return made;
    const { loose } = made.value;
    const cites = loose === 0 ? '' : loose === 1 ? ' One reference cites what stayed behind.' : ` ${loose} references cite what stayed behind.`;
    say(`Nothing is recommended yet, and no implication has been considered.${cites}`);
    onMade(made.value.report.id);
    return ok(null);
  };
  const waits = useCommitteeWaits(committee, () => false);
  if (!store.writable) return null;
  const committeeWords = committee === null ? null : lookups.titleOf('committee', committee);
  return (
    <StepDialog title="Next report" yes="Begin the next report" wide onClose={onClose} perform={perform}>
      <p>{`It goes on from “${title}”${report.issued ? `, issued on ${longDate(report.issued)}` : ''}, which stays as it is.`}</p>
      <div className="next-fields">
        <ReportFields form={form} />
      </div>
      {meeting === null && committeeWords && (
        <p className="field-help">{`No later meeting of ${committeeWords} is known yet. One can be entered under Meetings.`}</p>
      )}
      {waits.length > 0 && (
        <p className="field-help">{`${committeeWords ?? 'This committee'} still waits for: ${listWords(waits.map((one) => `“${one.title}”`))}. The tab Promises of the new report lists it.`}</p>
      )}
      <CarryTable parts={parts} carry={carry} onChoose={(slot, how) => setChosen(new Map(chosen).set(slot, how))} />
      {report.programme !== null && (
        <ChoiceField
          label="Tell what has changed since the last report"
          help="A block that follows the registers, to be altered or taken out like any other."
          value={changesIn}
          options={[['', 'Nowhere'], ...places.map(([slot, heading]) => [slot, `At the beginning of “${heading}”`] as const)]}
          onChoose={setChanges}
        />
      )}
    </StepDialog>
  );
}

/** The first meeting of the report's committee that is after its own, and not past; null where none is known. */
function nextMeeting(report: Report, meetings: readonly Meeting[]): Meeting | null {
  const last = meetings.find((one) => one.id === report.meeting)?.date ?? report.issued;
  const isNext = (day: CalendarDate | null) => day !== null && day >= localDay() && (last === null || day > last);
  if (report.committee === null) return null;
  const later = meetings.filter((one) => one.committee === report.committee && isNext(one.date));
  return [...later].sort((a, b) => `${a.date}${a.time}`.localeCompare(`${b.date}${b.time}`))[0] ?? null;
}

/** Where what has changed is told unless said otherwise: before the first block that follows the registers; nowhere where one tells it already. */
function usualPlace(report: Report, template: Template, blocks: readonly Block[], carry: ReadonlyMap<Slot, Carry>): Slot | '' {
  const live = blocks.filter((block) => block.type === 'register' && (carry.get(block.slot) ?? 'none') !== 'none');
  if (report.issued === null || live.some((block) => block.type === 'register' && block.filling === changesFilling.name)) return '';
  const slots = template.parts.flatMap((part) =>
    part.part === 'section' && !part.appendix ? [{ slot: `section:${part.key}`, isFilled: part.fill.length > 0 }] : [],
  );
  const isLive = (slot: Slot) => live.some((block) => block.slot === slot);
  return (slots.find((one) => isLive(one.slot)) ?? slots.find((one) => one.isFilled))?.slot ?? '';
}
