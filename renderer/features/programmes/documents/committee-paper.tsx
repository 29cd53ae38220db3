import { useState } from 'react';
import { ok, refuse } from '#shared/base/result.ts';
import type { Programme } from '#shared/domain/programme.ts';
import { purposeChoices, type Report } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/templates/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { RecordPicker } from '#renderer/parts/record-picker.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import type { PaperChoices } from './make-paper.ts';

/** Asks for whom a committee report about a programme is. Its title, template and text can be changed afterwards. */
export function CommitteePaper({
  programme,
  templates,
  onClose,
  onMake,
}: {
  readonly programme: Programme;
  readonly templates: readonly Template[];
  readonly onClose: () => void;
  readonly onMake: (template: Template, choices: PaperChoices) => void;
}) {
  const lookups = useLookups();
  const [title, setTitle] = useState(`${programme.title}: progress`);
  const [meeting, setMeeting] = useState<string | null>(null);
  const [committee, setCommittee] = useState<string | null>(null);
  const [purpose, setPurpose] = useState<Report['purpose']>('noting');
  const [templateId, setTemplateId] = useState(templates[0]?.id ?? '');
  const chooseCommittee = (id: string | null) => {
    setCommittee(id);
    const usual = lookups.recordsOf('committee').find((one) => one.id === id)?.template;
    if (usual && templates.some((one) => one.id === usual)) setTemplateId(usual);
  };
  const chooseMeeting = (id: string | null) => {
    setMeeting(id);
    const of = lookups.recordsOf('meeting').find((one) => one.id === id)?.committee;
    if (of) chooseCommittee(of);
  };
  const perform = async () => {
    const template = templates.find((one) => one.id === templateId);
    if (title.trim() === '' || !template) return refuse('empty', 'Please give a title: it cannot be empty.');
    onMake(template, { title: title.trim(), purpose, committee, meeting });
    return ok(null);
  };
  return (
    <StepDialog title="Committee report about this programme" yes="Make it" onClose={onClose} perform={perform}>
      <FieldFrame label="Title">
        {(control) => <input {...control} className="input" value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />}
      </FieldFrame>
      <FieldFrame label="Meeting">{(control) => <RecordPicker control={control} kind="meeting" value={meeting} onChoose={chooseMeeting} />}</FieldFrame>
      <FieldFrame label="Committee">{(control) => <RecordPicker control={control} kind="committee" value={committee} onChoose={chooseCommittee} />}</FieldFrame>
      <FieldFrame label="Purpose">
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
    </StepDialog>
  );
}
