import { useState } from 'react';
import { localDay, longDate } from '#shared/base/calendar-date.ts';
import { refuse } from '#shared/base/result.ts';
import { closeProject, reopenProject } from '#shared/changes/project-edits.ts';
import type { Project } from '#shared/domain/project.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { closedStage, openStage, runOnProject, sayDone } from './project-steps.ts';
import { stillOpenWords } from './still-open.ts';
import { useBelonging } from './use-belonging.ts';

type Props = { readonly project: Project; readonly onClose: () => void };

/** Ends a project, with the day and the reason. */
export function CloseDialog({ project, onClose }: Props) {
  const store = useStore();
  const { stages } = useLookups().settings;
  const [day, setDay] = useState(() => dayTyped(localDay()));
  const [reason, setReason] = useState('');
  const [stage, setStage] = useState(() => closedStage(stages));
  const stillOpen = stillOpenWords(useBelonging(project.id) ?? []);
  const perform = async () => {
    const closedOn = day.day;
    if (closedOn === null) return refuse('no-day', 'Please give the day on which the project was closed.');
    const result = await runOnProject(store, { command: 'project.close', label: 'Close project' }, project.id, (now) =>
      closeProject(now, { day: closedOn, reason: reason.trim(), stage }),
    );
    if (result.ok) sayDone(store, `“${project.title}” is closed. It stands under Closed and merged.`, result.value);
    return result;
  };
  return (
    <StepDialog title={`Close “${project.title}”`} yes="Close the project" onClose={onClose} perform={perform}>
      <p>Everything that was kept about it stays readable, and it can be opened again.</p>
      {stillOpen !== '' && <p>{stillOpen}</p>}
      <DayInput label="Closed on" value={day} onChange={setDay} />
      <ReasonField value={reason} onChange={setReason} />
      <StageField label="Stage it then stands at" value={stage} onChange={setStage} />
    </StepDialog>
  );
}

/** Takes the work on a closed project up again. */
export function ReopenDialog({ project, onClose }: Props) {
  const store = useStore();
  const { stages } = useLookups().settings;
  const [stage, setStage] = useState(() => openStage(stages));
  const perform = async () => {
    const result = await runOnProject(store, { command: 'project.reopen', label: 'Open project again' }, project.id, (now) => reopenProject(now, stage));
    if (result.ok) sayDone(store, `“${project.title}” is open again.`, result.value);
    return result;
  };
  return (
    <StepDialog title={`Open “${project.title}” again`} yes="Open it again" onClose={onClose} perform={perform}>
      <p>
        {project.closedOn && `It was closed on ${longDate(project.closedOn)}. `}
        {project.mergedInto !== null && 'What moved to the project it was merged into stays there. To bring that back too, take the merger back in History.'}
      </p>
      <StageField label="Stage it goes on at" value={stage} onChange={setStage} />
    </StepDialog>
  );
}

/** Why something is done, for those who look it up later. */
export function ReasonField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <FieldFrame label="Reason">
      {(control) => <textarea {...control} className="input" rows={3} value={value} onChange={(event) => onChange(event.target.value)} />}
    </FieldFrame>
  );
}

function StageField({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }) {
  const { stages } = useLookups().settings;
  return (
    <FieldFrame label={label}>
      {(control) => (
        <select {...control} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          {stages.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
