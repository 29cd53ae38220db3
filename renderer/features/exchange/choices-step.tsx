import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { IntakeOptions } from '#shared/intake/propose.ts';
import { targetsOf } from '#shared/intake/target.ts';
import { RecordPicker } from '#renderer/parts/record-picker.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import type { Import } from './use-import.ts';

/** How rows are recognised, what becomes of those that cannot be read, and what else must be decided. */
export function ChoicesStep({ kind, take }: { readonly kind: Kind; readonly take: Import }) {
  const { options, proposal } = take.state;
  if (!options || !proposal) return null;
  const { label, plural, fields } = nouns[kind];
  const keys = targetsOf(kind).filter((target) => options.mapping.includes(target.key) && ['line', 'text'].includes(target.field.shape.type));
  const needsProgramme = fields.some((field) => field.name === 'programme') && !options.mapping.includes('programme');
  return (
    <section className="import-choices" aria-labelledby="import-choices">
      <h2 id="import-choices">What becomes of the rows</h2>
      <ChoiceField
        label={`A row is about a ${label} that is there already when it has the same`}
        value={options.matchBy ?? ''}
        options={[...keys.map((one) => [one.key, one.label] as const), ['', 'Nothing: every row is a new one']]}
        onChoose={(key) => take.decide({ matchBy: key || null })}
      />
      {options.matchBy !== null && (
        <ChoiceField<IntakeOptions['onMatch']>
          label={`Then the ${label}`}
          value={options.onMatch}
          options={[
            ['update', 'Is changed; empty cells leave what is there'],
            ['add', 'Stays, and the row adds another'],
            ['skip', 'Stays, and the row is skipped'],
          ]}
          onChoose={(onMatch) => take.decide({ onMatch })}
        />
      )}
      <ChoiceField<IntakeOptions['onUnread']>
        label="A row with something that cannot be read"
        value={options.onUnread}
        options={[
          ['stop', 'Holds the import until it is mended'],
          ['leave cell', 'Is taken without that cell'],
          ['leave row', 'Is left out'],
        ]}
        onChoose={(onUnread) => take.decide({ onUnread })}
      />
      <ChoiceField<IntakeOptions['dayOrder']>
        label="Dates in figures, as 3/4/2027"
        value={options.dayOrder}
        options={[
          ['as found', 'As the column shows, else day first'],
          ['day first', 'Day first: 3 April'],
          ['month first', 'Month first: March the 4th'],
        ]}
        onChoose={(dayOrder) => take.decide({ dayOrder })}
      />
      {proposal.notes.some((note) => note.includes('hidden in the workbook, perhaps')) && (
        <ChoiceField<IntakeOptions['hiddenRows']>
          label="Rows hidden in the workbook"
          value={options.hiddenRows}
          options={[
            ['take', 'Are taken like the others'],
            ['leave', 'Are left out'],
          ]}
          onChoose={(hiddenRows) => take.decide({ hiddenRows })}
        />
      )}
      {needsProgramme && (
        <FieldFrame label={`New ${plural} belong to the programme`}>
          {(control) => <RecordPicker control={control} kind="programme" value={options.programme} onChoose={(programme) => take.decide({ programme })} />}
        </FieldFrame>
      )}
    </section>
  );
}
