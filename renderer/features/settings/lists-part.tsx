import type { Choice } from '#shared/domain/noun.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { ListItemSteps } from '#renderer/ui/list-item-steps.tsx';
import { useSettingsField } from './use-settings-field.ts';

const lists = [
  { name: 'stages', label: 'Stages of a project', one: 'stage' },
  { name: 'categories', label: 'Categories of projects', one: 'category' },
  { name: 'proximities', label: 'Proximity of risks', one: 'proximity' },
] as const;

/** A value for a new choice that no other one has. It is stored in records, so it never changes afterwards. */
export function freshValue(choices: readonly Choice[], one: string): string {
  for (let number = choices.length + 1; ; number++) {
    const value = `${one}-${number}`;
    if (!choices.some((choice) => choice.value === value)) return value;
  }
}

/** The choices with one moved up (-1) or down (1). */
export function movedChoice(choices: readonly Choice[], index: number, step: -1 | 1): readonly Choice[] {
  const to = index + step;
  const moved = choices[index];
  if (!moved || to < 0 || to >= choices.length) return choices;
  const others = choices.filter((_, at) => at !== index);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}

/** The council's own lists, which projects and risks choose from. */
export function ListsPart({ settings }: { readonly settings: Settings }) {
  return (
    <div className="settings-part">
      <p className="field-help">A choice that is taken away stays in the records that have it, marked as no longer in the list.</p>
      {lists.map((list) => (
        <ListOfChoices key={list.name} {...list} choices={settings[list.name]} />
      ))}
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
        <div key={choice.value} className="settings-row choice-row">
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
            onMove={(by) => step((now) => movedChoice(now, index, by))}
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
