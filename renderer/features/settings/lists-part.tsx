import type { Choice } from '#shared/domain/noun.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { ListItemSteps } from '#renderer/ui/list-item-steps.tsx';
import { freshValue, movedItem } from './choices.ts';
import { ReportStagesPart } from './report-stages-part.tsx';
import { useSettingsField } from './use-settings-field.ts';

const lists = [
  { name: 'stages', label: 'Stages of a project', one: 'stage' },
  { name: 'categories', label: 'Categories of projects', one: 'category' },
  { name: 'proximities', label: 'Proximity of risks', one: 'proximity' },
] as const;

/** The council's own lists, which projects and risks choose from. */
export function ListsPart({ settings }: { readonly settings: Settings }) {
  return (
    <div className="settings-part">
      <p className="field-help">A choice that is taken away stays in the records that have it, marked as no longer in the list.</p>
      {lists.map((list) => (
        <ListOfChoices key={list.name} {...list} choices={settings[list.name]} />
      ))}
      <ReportStagesPart stages={settings.reportStages} />
    </div>
  );
}

function ListOfChoices({
  name,
  label,
  one,
  choices,
}: {
  readonly name: 'stages' | 'categories' | 'proximities';
  readonly label: string;
  readonly one: string;
  readonly choices: readonly Choice[];
}) {
  const { readOnly, change, step, problem } = useSettingsField<readonly Choice[]>(name);
  return (
    <fieldset className="settings-rows">
      <legend>{label}</legend>
      {choices.map((choice, index) => (
        <div key={choice.value} className="settings-row choice-row hidden-labels">
          <FieldEditor
            draftKey={`${name}:${choice.value}`}
            field={{ name: 'label', label: `${label} ${index + 1}`, shape: { type: 'line' } }}
            value={choice.label}
            readOnly={readOnly}
            save={async (next) => {
              const wanted = String(next(choice.label));
              if (wanted === '') return `Please give the ${one} a name, or remove it.`;
              return change((now) => now.map((each) => (each.value === choice.value ? { ...each, label: wanted } : each)));
            }}
          />
          <ListItemSteps
            name={choice.label}
            index={index}
            count={choices.length}
            disabled={readOnly}
            onMove={(by) => step((now) => movedItem(now, index, by))}
            onRemove={() => step((now) => now.filter((each) => each.value !== choice.value))}
          />
        </div>
      ))}
      <div className="toolbar">
        <Button
          icon="add"
          disabled={readOnly}
          onClick={() => step((now) => [...now, { value: freshValue(now, one), label: `New ${one}` }])}
        >{`Add a ${one}`}</Button>
      </div>
      <FieldProblem>{problem}</FieldProblem>
    </fieldset>
  );
}
