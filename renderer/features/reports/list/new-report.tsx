import { type FormEvent, useState } from 'react';
import { purposeChoices, type Report } from '#shared/domain/report/index.ts';
import { newestTemplates } from '#shared/templates/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { RecordPicker } from '#renderer/parts/record-picker.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { createReport } from './report-commands.ts';

/** Asks for what a new report cannot begin without; everything else is filled in while it is written. */
export function NewReport({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: (id: string) => void }) {
  const store = useStore();
  const lookups = useLookups();
  const templates = newestTemplates();
  const [title, setTitle] = useState('');
  const [templateId, setTemplateId] = useState(templates[0]?.id ?? '');
  const [purpose, setPurpose] = useState<Report['purpose']>('decision');
  const [committee, setCommittee] = useState<string | null>(null);
  const [meeting, setMeeting] = useState<string | null>(null);
  const [programme, setProgramme] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const chooseCommittee = (id: string | null) => {
    setCommittee(id);
    const usual = lookups.recordsOf('committee').find((one) => one.id === id)?.template;
    if (usual && templates.some((one) => one.id === usual)) setTemplateId(usual);
  };
  const chooseMeeting = (id: string | null) => {
    setMeeting(id);
    const of = lookups.recordsOf('meeting').find((one) => one.id === id)?.committee;
    if (of && !committee) chooseCommittee(of);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return setProblem('Please give a title: it cannot be empty.');
    const template = templates.find((one) => one.id === templateId);
    if (!template) return;
    const me = lookups.settings.me;
    const made = await createReport(store, template, { title: title.trim().slice(0, 300), purpose, committee, meeting, programme, contacts: me ? [me] : [] });
    if (!made.ok) return setProblem(made.problem.message);
    onClose();
    onMade(made.value.id);
  };
  return (
    <Dialog title="New report" onClose={onClose}>
      <form className="report-fields" onSubmit={(event) => void submit(event)}>
        <FieldFrame label="Title" problem={problem}>
          {(control) => <input {...control} className="input" value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />}
        </FieldFrame>
        <FieldFrame label="Purpose" help="It decides which parts must be filled.">
          {(control) => (
            <select {...control} className="input" value={purpose} onChange={(event) => setPurpose(event.target.value as Report['purpose'])}>
              {purposeChoices.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame label="Meeting">{(control) => <RecordPicker control={control} kind="meeting" value={meeting} onChoose={chooseMeeting} />}</FieldFrame>
        <FieldFrame label="Committee">
          {(control) => <RecordPicker control={control} kind="committee" value={committee} onChoose={chooseCommittee} />}
        </FieldFrame>
        <FieldFrame label="Programme" help="Its projects, milestones and risks can be filled into the report.">
          {(control) => <RecordPicker control={control} kind="programme" value={programme} onChoose={setProgramme} />}
        </FieldFrame>
        <FieldFrame label="Template">
          {(control) => (
            <select {...control} className="input" value={templateId} onChange={(event) => setTemplateId(event.target.value)}>
              {templates.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <div className="dialog-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Begin writing
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
