import { useState } from 'react';
import { refuse } from '#shared/base/result.ts';
import type { Project } from '#shared/domain/project.ts';
import { useStore } from '#renderer/data/index.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { saveField } from '#renderer/parts/record-commands.ts';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { formerTitles } from './former-titles.ts';
import { sayDone } from './project-steps.ts';

/** Gives a project another name; what it was called stays readable. */
export function RenameDialog({ project, onClose }: { readonly project: Project; readonly onClose: () => void }) {
  const store = useStore();
  const [title, setTitle] = useState(project.title);
  const former = formerTitles(project);
  const perform = async () => {
    const words = title.trim();
    if (words === '') return refuse('empty', 'Please give a name: it cannot be empty.');
    const result = await saveField(store, 'project', project.id, 'title', () => words);
    if (result.ok) sayDone(store, `“${project.title}” is now called “${words}”.`, result.value);
    return result;
  };
  return (
    <StepDialog title={`Rename “${project.title}”`} yes="Rename" onClose={onClose} perform={perform}>
      <FieldFrame label="New name" help="The name until now is kept with today’s date, and shown on the project’s page.">
        {(control) => <input {...control} className="input" value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />}
      </FieldFrame>
      {former.length > 0 && <p className="field-help">{`Earlier names: ${former.join('; ')}.`}</p>}
    </StepDialog>
  );
}
