import { type FormEvent, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { ChangeText } from '#shared/changes/what-changed-text.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { templateFor } from '#shared/templates/index.ts';
import { type Period, useRecords, useStore } from '#renderer/data/index.ts';
import { picturePlaces } from '#renderer/parts/pictures/put-into-report.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { say } from '#renderer/ui/message.tsx';
import { mostRows, putChanges, type TextParts } from './what-changed-put.ts';

/** Asks which report and which of its parts take what changed, and in which form. */
export function WhatChangedReport({
  programme,
  period,
  text,
  onClose,
}: {
  readonly programme: string;
  readonly period: Period;
  readonly text: ChangeText;
  readonly onClose: () => void;
}) {
  const store = useStore();
  const records = useRecords('report');
  const [chosen, setChosen] = useState<string | null>(null);
  const [slot, setSlot] = useState<string | null>(null);
  const [parts, setParts] = useState<TextParts>(text.rows.length > mostRows ? 'paragraphs' : 'both');
  const [problem, setProblem] = useState<string | null>(null);
  if (!records) return null;
  const reports = records
    .filter((one) => one.issued === null)
    .sort((a, b) => Number(b.programme === programme) - Number(a.programme === programme) || a.title.localeCompare(b.title, 'en-GB'));
  const report = reports.find((one) => one.id === chosen) ?? reports[0];
  const places = report ? picturePlaces(report) : [];
  const place = places.find((one) => one.slot === slot) ?? places.find((one) => one.slot === (report && usualSlot(report))) ?? places[0];
  if (!report)
    return (
      <Dialog title="Put into a report" onClose={onClose}>
        <p>There is no report that can still be written in. Begin one under Reports first; a report that has been issued stays as it is.</p>
        <div className="dialog-actions">
          <Button look="primary" onClick={onClose}>
            Close
          </Button>
        </div>
      </Dialog>
    );
  const put = async (event: FormEvent) => {
    event.preventDefault();
    if (!place) return;
    const result = await putChanges(store, report.id, place.slot, text, period, parts);
    if (!result.ok) return setProblem(result.problem.message);
    onClose();
    say(`Put into “${report.title}”, at the end of ${place.label}.`, { label: 'Open the report', perform: () => navigate(`/reports/${report.id}`) });
  };
  return (
    <Dialog title="Put into a report" wide onClose={onClose}>
      <form className="change-put" onSubmit={(event) => void put(event)}>
        <FieldFrame label="Report">
          {(control) => (
            <select {...control} className="input" value={report.id} onChange={(event) => setChosen(event.target.value)}>
              {reports.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame label="At the end of">
          {(control) => (
            <select {...control} className="input" value={place?.slot} onChange={(event) => setSlot(event.target.value)}>
              {places.map((one) => (
                <option key={one.slot} value={one.slot}>
                  {one.label}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame label="Form" problem={problem} help="You can change every word afterwards.">
          {(control) => (
            <select {...control} className="input" value={parts} onChange={(event) => setParts(event.target.value as TextParts)}>
              <option value="both">{`Paragraphs, and a table of ${text.rows.length} rows`}</option>
              <option value="paragraphs">{`Paragraphs only (${text.paragraphs.length})`}</option>
              <option value="table">{`Table only (${text.rows.length} rows)`}</option>
            </select>
          )}
        </FieldFrame>
        <div className="dialog-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={!place || !store.writable}>
            Put it in
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The part of a report that registers fill: there one looks for what changed. */
function usualSlot({ template, templateVersion }: Report): string | null {
  const part = templateFor(template, templateVersion)?.parts.find((one) => one.part === 'section' && one.fill.length > 0);
  return part?.part === 'section' ? `section:${part.key}` : null;
}
