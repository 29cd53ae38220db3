import { useState } from 'react';
import { useLocation } from 'wouter';
import { ok, refuse } from '#shared/base/result.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { officerRecord } from '#shared/meetings/minutes/officer-record.ts';
import { templatesWith } from '#shared/templates/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { RecordPicker } from '#renderer/parts/record-picker.tsx';
import { readPaper } from '#renderer/parts/report-making/read-paper.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { say } from '#renderer/ui/message.tsx';

/** Asks which report a decision rests on, who took it, when and under which delegation, and begins its record as a report. */
export function OfficerDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const own = useLookups().recordsOf('template');
  const [report, setReport] = useState<string | null>(null);
  const [by, setBy] = useState<string | null>(null);
  const [on, setOn] = useState(dayTyped(localDay()));
  const [power, setPower] = useState('');
  const perform = async () => {
    const template = templatesWith(own)
      .offered(on.day ?? localDay())
      .find((one) => one.id === 'decision-record');
    const records = report === null ? null : await readPaper(store, report);
    if (!template || !records || by === null || on.day === null)
      return refuse('gone', 'The report or the template for such records is not there any more. Nothing was made.');
    const made = officerRecord({ report: records.report, outline: buildOutline(records) }, { by, on: on.day, power }, template);
    const result = await store.run({ command: 'report.officer-decision', label: 'Record an officer’s decision' }, async (reader) => {
      const stage = ((await reader.get('settings', settingsId)) ?? settings.create(settingsId)).reportStages[0]?.value ?? 'draft';
      return [createEdit('report', { ...made.report, stage }), ...made.blocks.map((block) => insertItem('report', made.report.id, 'blocks', block))];
    });
    if (!result.ok) return result;
    say('The record is begun, with the decision, reasons and options of the report.');
    navigate(`/reports/${made.report.id}`);
    return ok(null);
  };
  return (
    <StepDialog
      title="Record an officer’s decision"
      yes="Begin the record"
      canPerform={report !== null && by !== null && on.day !== null}
      onClose={onClose}
      perform={perform}
    >
      <p>The record is a report of its own, in the template for decisions under delegated powers: it is checked, issued, exported and kept like any other.</p>
      <FieldFrame label="Report that asked for the decision">
        {(control) => <RecordPicker control={control} kind="report" value={report} onChoose={setReport} />}
      </FieldFrame>
      <FieldFrame label="Taken by">{(control) => <RecordPicker control={control} kind="person" value={by} onChoose={setBy} />}</FieldFrame>
      <DayInput label="Taken on" value={on} onChange={setOn} />
      <FieldFrame label="Under which delegation" help="The paragraph of the scheme of delegation, or the resolution that delegated it.">
        {(control) => (
          <input {...control} className="input" autoComplete="off" value={power} maxLength={300} onChange={(event) => setPower(event.target.value)} />
        )}
      </FieldFrame>
    </StepDialog>
  );
}
