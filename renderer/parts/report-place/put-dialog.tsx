import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { Result } from '#shared/base/result.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { Dialog, DialogClose } from '#renderer/ui/dialog.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { say } from '#renderer/ui/message.tsx';
import { placeOfBlock } from '../place.ts';
import { useTemplates } from '../report-making/templates.ts';
import { StepDialog } from '../step-dialog.tsx';
import type { PutIn } from './put-at-end.ts';
import { type ReportPlace, reportPlaces, reportsToWriteIn } from './report-places.ts';

/** What a screen puts into a report, and asks besides which report and which of its parts. */
type Putting = {
  /** Its reports stand first. */
  readonly programme: string | null;
  readonly put: (report: Report, place: ReportPlace) => Promise<Result<PutIn>>;
  /** What is said about the part that is chosen. */
  readonly helpFor?: (place: ReportPlace) => string | undefined;
  readonly fieldsFor: (place: ReportPlace) => ReactNode;
  readonly onClose: () => void;
};

/** Asks which report and which of its parts take something, puts it there, and offers to go to it. */
export function PutDialog(putting: Putting) {
  const records = useRecords('report');
  if (!records) return null;
  const reports = reportsToWriteIn(records, putting.programme);
  return reports.length === 0 ? <NoReport onClose={putting.onClose} /> : <Choose {...putting} reports={reports} />;
}

function NoReport({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Put into a report" onClose={onClose}>
      <p>There is no report that can still be written in. Begin one under Reports first; a report that has been issued stays as it is.</p>
      <DialogClose onClose={onClose} />
    </Dialog>
  );
}

function Choose({ reports, put, helpFor, fieldsFor, onClose }: Putting & { readonly reports: readonly Report[] }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [slot, setSlot] = useState<string | null>(null);
  const report = reports.find((one) => one.id === chosen) ?? reports[0];
  const templates = useTemplates();
  const places = report ? reportPlaces(report, templates) : [];
  const place = places.find((one) => one.slot === slot) ?? places.find((one) => one.isUsual) ?? places[0];
  if (!report || !place) return null;
  const perform = async () => {
    const result = await put(report, place);
    if (!result.ok) return result;
    const [first] = result.value.blocks;
    const open = () => first && navigate(placeOfBlock(report.id, first.id));
    say(`Put into “${report.title}”, at the end of ${place.label}.`, { label: 'Open the report', perform: open });
    return result;
  };
  return (
    <StepDialog title="Put into a report" yes="Put it in" wide canPerform={store.writable} onClose={onClose} perform={perform}>
      <ChoiceField label="Report" options={reports.map((one) => [one.id, one.title])} value={report.id} onChoose={setChosen} />
      <ChoiceField label="At the end of" help={helpFor?.(place)} options={places.map((one) => [one.slot, one.label])} value={place.slot} onChoose={setSlot} />
      {fieldsFor(place)}
    </StepDialog>
  );
}
