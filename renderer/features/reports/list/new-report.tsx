import { useState } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { RecordPicker } from '#renderer/parts/record-picker.tsx';
import { ReportFields, useReportChoices } from '#renderer/parts/report-making/report-choices.tsx';
import { useTemplates } from '#renderer/parts/report-making/templates.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { createReport } from './report-commands.ts';

/** Asks for what a new report cannot begin without; everything else is filled in while it is written. */
export function NewReport({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: (id: string) => void }) {
  const store = useStore();
  const { me } = useLookups().settings;
  const form = useReportChoices(useTemplates().offered(localDay()), { title: '', purpose: 'decision' });
  const [programme, setProgramme] = useState<string | null>(null);
  const perform = async () => {
    const read = form.read();
    if (!read.ok) return read;
    const { template, choices } = read.value;
    const made = await createReport(store, template, { ...choices, programme, contacts: me ? [me] : [] });
    if (made.ok) onMade(made.value.id);
    return made;
  };
  return (
    <StepDialog title="New report" yes="Begin writing" onClose={onClose} perform={perform}>
      <ReportFields form={form}>
        <FieldFrame label="Programme" help="Its projects, milestones and risks can be filled into the report.">
          {(control) => <RecordPicker control={control} kind="programme" value={programme} onChoose={setProgramme} />}
        </FieldFrame>
      </ReportFields>
    </StepDialog>
  );
}
