import { useState } from 'react';
import { useLocation } from 'wouter';
import { localDay } from '#shared/base/calendar-date.ts';
import { listWords } from '#shared/base/list-words.ts';
import { refuse } from '#shared/base/result.ts';
import { mergeProjects } from '#shared/changes/project-edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Project } from '#shared/domain/project.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { ReasonField } from './close-dialog.tsx';
import { belongingTo, closedStage, runOnProject, sayDone } from './project-steps.ts';
import { useBelonging } from './use-belonging.ts';

/** Makes a project part of another one: what belongs to it moves over, and it is closed with a link to where it went. */
export function MergeDialog({ project, onClose }: { readonly project: Project; readonly onClose: () => void }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const { stages } = useLookups().settings;
  const projects = useRecords('project');
  const belonging = useBelonging(project.id);
  const [into, setInto] = useState('');
  const [day, setDay] = useState(() => dayTyped(localDay()));
  const [reason, setReason] = useState('');
  const others = (projects ?? [])
    .filter((one) => one.id !== project.id && one.closedOn === null)
    .sort((a, b) => Number(b.programme === project.programme) - Number(a.programme === project.programme) || a.title.localeCompare(b.title, 'en-GB'));
  const target = others.find((one) => one.id === into);
  const perform = async () => {
    const closedOn = day.day;
    if (closedOn === null) return refuse('no-day', 'Please give the day on which the projects were merged.');
    const result = await runOnProject(store, { command: 'project.merge', label: 'Merge project into another' }, project.id, async (from, reader) => {
      const now = await reader.get('project', into);
      if (!now) return refuse('no-target', 'Please choose the project that it goes into.');
      return mergeProjects(
        { from, into: now, others: await reader.all('project'), belonging: await belongingTo(reader, from.id) },
        { day: closedOn, reason: reason.trim(), stage: closedStage(stages) },
      );
    });
    if (result.ok) {
      sayDone(store, `“${project.title}” was merged into “${target?.title}”.`, result.value);
      navigate(placeOf('project', into));
    }
    return result;
  };
  return (
    <StepDialog title={`Merge “${project.title}” into another project`} yes="Merge" canPerform={target !== undefined} onClose={onClose} perform={perform}>
      <FieldFrame label="Into">
        {(control) => (
          <select {...control} className="input" value={into} onChange={(event) => setInto(event.target.value)}>
            <option value="">Choose a project</option>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <DayInput label="Merged on" value={day} onChange={setDay} />
      <ReasonField value={reason} onChange={setReason} />
      <div>
        <p>{movingWords(belonging)}</p>
        <p className="field-help">Projects that depend on it will depend on the other one. What it said about itself stays readable under Closed and merged.</p>
      </div>
    </StepDialog>
  );
}

function movingWords(belonging: ReturnType<typeof useBelonging>): string {
  if (!belonging) return 'Looking up what belongs to it …';
  if (belonging.length === 0) return 'Nothing else belongs to it, so nothing moves.';
  const parts = belonging.map(({ kind, records }) => `${records.length} ${records.length === 1 ? nouns[kind].label : nouns[kind].plural}`);
  return `What belongs to it moves over: ${listWords(parts)}.`;
}
