import { useState } from 'react';
import { useLocation } from 'wouter';
import { capital } from '#shared/base/capital.ts';
import { newId } from '#shared/base/ids.ts';
import { placeBetween } from '#shared/base/order-key.ts';
import { refuse } from '#shared/base/result.ts';
import { splitProject } from '#shared/changes/project-edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type Project, project as projectNoun, projectsInOrder } from '#shared/domain/project.ts';
import { useStore } from '#renderer/data/index.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame, FlagField } from '#renderer/ui/field.tsx';
import { belongingTo, runOnProject, sayDone } from './project-steps.ts';
import { recordName, useBelonging } from './use-belonging.ts';

/** Makes a part of a project a project of its own, right after it; what is ticked goes with it. */
export function SplitDialog({ project, onClose }: { readonly project: Project; readonly onClose: () => void }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const belonging = useBelonging(project.id);
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids)
      if (isChosen) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  const perform = async () => {
    const words = title.trim();
    if (words === '') return refuse('empty', 'Please name the new project: its name cannot be empty.');
    const id = newId();
    const result = await runOnProject(store, { command: 'project.split', label: 'Split project' }, project.id, async (from, reader) => {
      const siblings = from.programme === null ? [from] : projectsInOrder(await reader.all('project'), from.programme);
      const next = siblings[siblings.findIndex((one) => one.id === from.id) + 1];
      const { category, stage, lead, sponsor } = from;
      const made: Project = { ...projectNoun.create(id), title: words, place: placeBetween(from.place, next?.place ?? null), category, stage, lead, sponsor };
      return splitProject(
        from,
        made,
        (await belongingTo(reader, from.id)).filter(({ record }) => chosen.has(record.id)),
      );
    });
    if (result.ok) {
      sayDone(store, `“${words}” was split from “${project.title}”.`, result.value);
      navigate(placeOf('project', id));
    }
    return result;
  };
  return (
    <StepDialog title={`Split “${project.title}”`} yes="Split" onClose={onClose} perform={perform}>
      <FieldFrame label="Name of the new project" help="It begins with the category, stage, lead and sponsor of this one.">
        {(control) => <input {...control} className="input" value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />}
      </FieldFrame>
      <fieldset className="tick-list">
        <legend className="field-label">What goes with it</legend>
        {belonging?.length === 0 && <p className="field-help">No milestone, risk or other record belongs to this project.</p>}
        {belonging?.map(({ kind, records }) => (
          <div key={kind}>
            {records.length > 1 && (
              <FlagField
                label={`All ${records.length} ${nouns[kind].plural}`}
                checked={records.every((one) => chosen.has(one.id))}
                onChange={(isChosen) =>
                  choose(
                    records.map((one) => one.id),
                    isChosen,
                  )
                }
              />
            )}
            <ul className={records.length > 1 ? 'tick-items below' : 'tick-items'}>
              {records.map((one) => (
                <li key={one.id}>
                  <FlagField
                    label={records.length > 1 ? recordName(kind, one) : capital(`${nouns[kind].label} ${recordName(kind, one)}`)}
                    checked={chosen.has(one.id)}
                    onChange={(isChosen) => choose([one.id], isChosen)}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </fieldset>
    </StepDialog>
  );
}
