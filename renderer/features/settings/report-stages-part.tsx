import type { Settings } from '#shared/domain/settings.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { FieldProblem, FlagField } from '#renderer/ui/field.tsx';
import { freshValue, movedItem } from './choices.ts';
import { useSettingsField } from './use-settings-field.ts';

type Stage = Settings['reportStages'][number];
type Need = Stage['needs'][number];

const needs: readonly { readonly need: Need; readonly label: string }[] = [
  { need: 'parts', label: 'every part that is required is written' },
  { need: 'asked', label: 'comments have been asked for' },
  { need: 'cleared', label: 'every comment is cleared' },
  { need: 'checks', label: 'no check finds what must not go out' },
];

/** A report begins as a draft and is issued at last; what lies between is the council's. */
const fixed = ['draft', 'issued'];

function judge(stages: readonly Stage[]): string | null {
  if (stages[0]?.value !== 'draft') return 'A report begins with this stage, so it stays the first.';
  return stages.at(-1)?.value === 'issued' ? null : 'A report ends with this stage, so it stays the last.';
}

/** How far a report comes, and what must be there before each step. */
export function ReportStagesPart({ stages }: { readonly stages: Settings['reportStages'] }) {
  const { readOnly, change, step, problem } = useSettingsField<readonly Stage[]>('reportStages', judge);
  return (
    <fieldset className="settings-rows">
      <legend>Stages of a report</legend>
      <p className="field-help">
        Before a report comes to a stage, what is missing is listed with a way there. A missing comment is never taken for clearance.
      </p>
      {stages.map((stage, index) => (
        <div key={stage.value} className="settings-stage">
          <div className="settings-row choice-row hidden-labels">
            <FieldEditor
              draftKey={`reportStages:${stage.value}`}
              field={{ name: 'label', label: `Stage ${index + 1} of a report`, shape: { type: 'line' } }}
              value={stage.label}
              readOnly={readOnly}
              save={async (next) => {
                const wanted = String(next(stage.label)).trim();
                if (wanted === '') return 'Please give the stage a name, or remove it.';
                return change((now) => now.map((one) => (one.value === stage.value ? { ...one, label: wanted } : one)));
              }}
            />
            {!fixed.includes(stage.value) && (
              <span className="list-item-steps">
                <IconButton
                  icon="up"
                  label={`Move ${stage.label} up`}
                  disabled={readOnly || index === 1}
                  onClick={() => step((now) => movedItem(now, index, -1))}
                />
                <IconButton
                  icon="down"
                  label={`Move ${stage.label} down`}
                  disabled={readOnly || index === stages.length - 2}
                  onClick={() => step((now) => movedItem(now, index, 1))}
                />
                <IconButton
                  icon="remove"
                  label={`Remove ${stage.label}`}
                  disabled={readOnly}
                  onClick={() => step((now) => now.filter((one) => one.value !== stage.value))}
                />
              </span>
            )}
          </div>
          {index > 0 && (
            <div className="settings-needs">
              {needs.map(({ need, label }) => (
                <FlagField
                  key={need}
                  label={label}
                  checked={stage.needs.includes(need)}
                  disabled={readOnly}
                  onChange={(isOn) =>
                    step((now) =>
                      now.map((one) =>
                        one.value === stage.value
                          ? { ...one, needs: needs.map((each) => each.need).filter((each) => (each === need ? isOn : one.needs.includes(each))) }
                          : one,
                      ),
                    )
                  }
                />
              ))}
            </div>
          )}
        </div>
      ))}
      <div className="toolbar">
        <Button
          icon="add"
          disabled={readOnly}
          onClick={() => step((now) => [...now.slice(0, -1), { value: freshValue(now, 'stage'), label: 'New stage', needs: [] }, ...now.slice(-1)])}
        >
          Add a stage
        </Button>
      </div>
      <FieldProblem>{problem}</FieldProblem>
    </fieldset>
  );
}
