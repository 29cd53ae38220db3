import { type ReactNode, useId, useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import { type Chosen, listOf, type Option, type OptionValue } from '#shared/outline/registers/option.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { DayInput, type TypedDay } from '#renderer/parts/day-input.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { FieldFrame, FlagField } from '#renderer/ui/field.tsx';

import { ColumnChoice } from './column-choice.tsx';

type Props<O extends Option = Option> = {
  readonly option: O;
  readonly chosen: Chosen;
  readonly records: FillRecords;
  readonly onChoose: (value: OptionValue) => void;
};

/** The field that asks for one option, as its description says. */
export function OptionField(props: Props): ReactNode {
  const { option, chosen, records, onChoose } = props;
  const value = chosen[option.name] ?? null;
  switch (option.type) {
    case 'flag':
      return <FlagField label={option.label} {...(option.help ? { help: option.help } : {})} checked={value === true} onChange={onChoose} />;
    case 'words':
      return (
        <FieldFrame label={option.label} help={option.help}>
          {(control) => (
            <input
              {...control}
              className="input"
              maxLength={280}
              placeholder={option.placeholder}
              value={String(value ?? '')}
              onChange={(event) => onChoose(event.target.value)}
            />
          )}
        </FieldFrame>
      );
    case 'count':
      return (
        <FieldFrame label={option.label} help={option.help}>
          {(control) => (
            <input
              {...control}
              className="input option-count"
              type="number"
              min={1}
              max={option.max}
              value={typeof value === 'number' ? value : ''}
              onChange={(event) => onChoose(countTyped(event.target.value, option.max))}
            />
          )}
        </FieldFrame>
      );
    case 'day':
      return <DayOption label={option.label} day={typeof value === 'string' ? value : null} onChoose={onChoose} />;
    case 'choice':
      return (
        <ChoiceField
          label={option.label}
          help={option.help}
          value={String(value)}
          options={option.choices.map((one) => [one.value, one.label] as const)}
          onChoose={onChoose}
        />
      );
    case 'choices':
      return <ManyOf label={option.label} all="All" choices={option.choices(records)} picked={listOf(chosen, option.name)} onPick={onChoose} />;
    case 'records':
      return <ManyOf label={option.label} all={option.all} choices={recordChoices(option, records)} picked={listOf(chosen, option.name)} onPick={onChoose} />;
    case 'columns':
      return <ColumnChoice label={option.label} choices={option.choices} picked={listOf(chosen, option.name)} onPick={onChoose} />;
  }
}

function countTyped(text: string, max: number): number | null {
  const typed = Number(text);
  return Number.isInteger(typed) && typed >= 1 ? Math.min(typed, max) : null;
}

function DayOption({ label, day, onChoose }: { readonly label: string; readonly day: string | null; readonly onChoose: (day: string | null) => void }) {
  const [typed, setTyped] = useState<TypedDay>({ text: day === null ? '' : longDate(day), day, problem: null });
  const change = (next: TypedDay) => {
    setTyped(next.text.trim() === '' ? { ...next, problem: null } : next);
    if (next.day !== typed.day) onChoose(next.day);
  };
  return <DayInput label={label} value={typed} onChange={change} />;
}

function recordChoices({ kind }: Extract<Option, { type: 'records' }>, { of }: FillRecords) {
  const named = of(kind).map((one) => {
    const reference = 'reference' in one ? `${one.reference} ` : '';
    return { value: one.id, label: `${reference}${(nouns[kind].titleOf as (record: typeof one) => string)(one)}`.trim() };
  });
  return named.sort((a, b) => a.label.localeCompare(b.label, 'en-GB', { numeric: true }));
}

/** Any of several, none standing for all; folded away until it is asked for. */
function ManyOf({
  label,
  all,
  choices,
  picked,
  onPick,
}: {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}) {
  const id = useId();
  const there = picked.filter((one) => choices.some((choice) => choice.value === one));
  const first = choices.find((one) => one.value === there[0]);
  const said = there.length === 0 ? all : there.length === 1 && first ? first.label : `${there.length} of ${choices.length}`;
  return (
    <details className="option-many">
      <summary>
        <span className="field-label">{label}</span> <span className="option-said">{said}</span>
      </summary>
      <fieldset aria-labelledby={`${id}-label`}>
        <legend id={`${id}-label`} className="visually-hidden">
          {label}
        </legend>
        {choices.length === 0 && <p className="field-help">There is none in the registers yet.</p>}
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="checkbox"
              checked={there.includes(choice.value)}
              onChange={(event) => onPick(event.target.checked ? [...there, choice.value] : there.filter((one) => one !== choice.value))}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
