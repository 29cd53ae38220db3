import { useId } from 'react';
import type { Holding } from '#shared/changes/person-edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { FieldFrame, FlagField } from '#renderer/ui/field.tsx';
import { RecordPicker } from '../record-picker.tsx';
import { type HoldingKind, holdingKey } from './use-holdings.ts';

/** What is chosen to be handed over, and to whom. */
export type HandingOver = { readonly to: string | null; readonly chosen: ReadonlySet<string> };

/** Everything that a person answers for, to be ticked, and the person who takes over what is ticked. */
export function HandOverFields({
  name,
  holdings,
  value,
  onChange,
}: {
  readonly name: string;
  readonly holdings: readonly HoldingKind[] | null;
  readonly value: HandingOver;
  readonly onChange: (value: HandingOver) => void;
}) {
  const id = useId();
  if (holdings === null) return <p>{`Looking up what ${name} answers for …`}</p>;
  const all = holdings.flatMap((one) => one.holdings);
  if (all.length === 0) return <p>{`${name} answers for nothing that is still open.`}</p>;
  const choose = (some: readonly Holding[], isChosen: boolean) => {
    const keys = some.map(holdingKey);
    const others = [...value.chosen].filter((one) => !keys.includes(one));
    onChange({ ...value, chosen: new Set(isChosen ? [...others, ...keys] : others) });
  };
  const isChosen = (one: Holding) => value.chosen.has(holdingKey(one));
  return (
    <>
      <FieldFrame label="Hand over to" help={`Takes over what is ticked below. Without anybody here, all of it stays in the name of ${name}.`}>
        {(control) => <RecordPicker control={control} kind="person" value={value.to} onChoose={(to) => onChange({ ...value, to })} />}
      </FieldFrame>
      <fieldset className="tick-list" aria-describedby={`${id}-count`}>
        <legend className="field-label">{`What ${name} answers for`}</legend>
        <p className="field-help" id={`${id}-count`}>
          {`${all.filter(isChosen).length} of ${all.length} ticked. What is done, closed or issued stays as it was.`}
        </p>
        {all.length > 1 && <FlagField label="All of it" checked={all.every(isChosen)} onChange={(is) => choose(all, is)} />}
        {holdings.map(({ kind, holdings: own }) => (
          <div key={kind} className="tick-items below">
            <FlagField
              label={own.length === 1 ? `The ${nouns[kind].label}` : `All ${own.length} in ${nouns[kind].plural}`}
              checked={own.every(isChosen)}
              onChange={(is) => choose(own, is)}
            />
            <ul className="tick-items below">
              {own.map((one) => (
                <li key={holdingKey(one)}>
                  <FlagField
                    label={`${one.title} (${one.words.charAt(0).toLowerCase()}${one.words.slice(1)})`}
                    checked={isChosen(one)}
                    onChange={(is) => choose([one], is)}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </fieldset>
    </>
  );
}
