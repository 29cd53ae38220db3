import { useId, useMemo, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { localDay } from '#shared/base/calendar-date.ts';
import { useStore } from '#renderer/data/index.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Combobox, type ComboOption } from '#renderer/ui/combobox.tsx';
import { type ControlProps, FieldHelp, FieldProblem } from '#renderer/ui/field.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { daysAway } from './days-away.ts';
import { type Lookups, type PointedAt, titleOfRecord, useLookups } from './lookups.tsx';
import { createRecord } from './record-commands.ts';
import type { SaveNext } from './record-form/save-next.ts';

function detailOf(kind: Kind, record: AnyRecord, lookups: Lookups): string | undefined {
  if (kind === 'person') return ('post' in record && record.post) || undefined;
  if (kind === 'project') return 'programme' in record && record.programme ? (lookups.titleOf('programme', record.programme) ?? undefined) : undefined;
  if (kind === 'meeting') return 'committee' in record && record.committee ? (lookups.titleOf('committee', record.committee) ?? undefined) : undefined;
  return undefined;
}

function useOptions(kind: Kind): readonly ComboOption[] {
  const lookups = useLookups();
  return useMemo(() => {
    const records: readonly AnyRecord[] = lookups.recordsOf(kind as PointedAt);
    const today = localDay();
    return records
      .filter((one) => !('left' in one && one.left))
      .map((one) => {
        const detail = detailOf(kind, one, lookups);
        return {
          value: one.id,
          label: titleOfRecord(kind, one),
          away: kind === 'meeting' && 'date' in one ? daysAway(one.date, today) : 0,
          ...(detail ? { detail } : {}),
        };
      })
      .sort((a, b) => a.away - b.away || a.label.localeCompare(b.label, 'en-GB', { numeric: true }));
  }, [kind, lookups]);
}

/** Picks a record of a kind. A person who is not in the register yet is added from the words typed. */
export function RecordPicker({
  control,
  kind,
  value,
  disabled = false,
  words = null,
  onChoose,
}: {
  readonly control: Partial<ControlProps> & { readonly 'aria-label'?: string };
  readonly kind: Kind;
  readonly value: string | null;
  readonly disabled?: boolean;
  /** What was typed already when the picker appears. */
  readonly words?: string | null;
  readonly onChoose: (id: string | null) => void;
}) {
  const store = useStore();
  const options = useOptions(kind);
  const lookups = useLookups();
  // Someone who has left is no longer offered, but still shown where chosen before.
  const missing = value === null ? '' : (lookups.titleOf(kind, value) ?? (lookups.ready ? `removed ${nouns[kind].label}` : ''));
  const add = async (words: string) => {
    const made = await createRecord(store, 'person', { name: words });
    if (made.ok) onChoose(made.value.id);
    else sayProblem(made.problem.message);
  };
  return (
    <Combobox
      control={control}
      options={options}
      value={value}
      missing={missing}
      disabled={disabled}
      words={words}
      addLabel="Add new person"
      onChoose={onChoose}
      onAdd={kind === 'person' ? (words) => void add(words) : undefined}
    />
  );
}

/** Picks several records: each chosen one stands in a row with a button that takes it away. */
export function RecordsPicker({
  label,
  help,
  kind,
  value,
  disabled,
  save,
}: {
  readonly label: string;
  readonly help?: string | undefined;
  readonly kind: Kind;
  readonly value: readonly string[];
  readonly disabled: boolean;
  readonly save: SaveNext;
}) {
  const lookups = useLookups();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const change = (next: (ids: readonly string[]) => readonly string[]) => void save((now) => next(now as readonly string[])).then(setProblem);
  const nameOf = (one: string) => lookups.titleOf(kind, one) ?? (lookups.ready ? `removed ${nouns[kind].label}` : '');
  return (
    <fieldset className="field" aria-describedby={help ? `${id}-help` : undefined}>
      <legend className="field-label">{label}</legend>
      {value.length > 0 && (
        <ul className="chips">
          {value.map((one) => (
            <li key={one}>
              {nameOf(one)}
              {!disabled && <IconButton icon="close" label={`Take ${nameOf(one)} away`} onClick={() => change((ids) => ids.filter((each) => each !== one))} />}
            </li>
          ))}
        </ul>
      )}
      {!disabled && (
        <RecordPicker
          key={value.length}
          control={{ id: `${id}-add`, 'aria-label': `Add to ${label}` }}
          kind={kind}
          value={null}
          onChoose={(one) => one && change((ids) => (ids.includes(one) ? ids : [...ids, one]))}
        />
      )}
      <FieldProblem>{problem}</FieldProblem>
      <FieldHelp id={`${id}-help`}>{help}</FieldHelp>
    </fieldset>
  );
}
