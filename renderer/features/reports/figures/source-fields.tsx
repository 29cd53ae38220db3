import { capital } from '#shared/base/capital.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { figureText, type Figure } from '#shared/domain/report/index.ts';
import { figureFieldsOf, figureKinds, type FigureSource, valueAtSource } from '#shared/outline/figure-sources.ts';
import { belongsTo } from '#shared/outline/fillings.ts';
import { useRecords } from '#renderer/data/index.ts';
import { titleOfRecord, useLookups } from '#renderer/parts/lookups.tsx';
import { ShownValue } from '#renderer/parts/record-form/shown-value.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { Combobox, type ComboOption } from '#renderer/ui/combobox.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { useEffect } from 'react';

const all = 'all';

/** What a figure follows that is not chosen yet in every part. `field` is '' until then. */
export type ChosenSource = { readonly kind: Kind; readonly record: string | null; readonly isSum: boolean; readonly field: string };

/** The source as it is stored, or null while something is still to be chosen. */
export function sourceOf({ kind, record, isSum, field }: ChosenSource): FigureSource | null {
  return field === '' || (record === null && !isSum) ? null : { kind, record: isSum ? null : record, field };
}

/** Chooses a register, a record of it (or all of the programme, added up) and a field, and shows what it says at present. */
export function SourceFields({
  chosen,
  programme,
  onChange,
  onValue,
}: {
  readonly chosen: ChosenSource;
  readonly programme: string | null;
  readonly onChange: (next: ChosenSource) => void;
  /** Told whenever what the register says is another. */
  readonly onValue: (value: Figure['value']) => void;
}) {
  const lookups = useLookups();
  const records: readonly AnyRecord[] | undefined = useRecords(chosen.kind);
  const projects = lookups.recordsOf('project');
  const own = new Set<unknown>(projects.filter((one) => one.programme === programme).map((one) => one.id));
  const here = (records ?? []).filter((one) => programme === null || belongsTo(one, programme, own));
  const fields = figureFieldsOf(chosen.kind, chosen.isSum);
  const source = sourceOf(chosen);
  const value = source && records ? valueAtSource(source, { records, projects, programme }) : null;
  const said = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said stands for the value itself.
  useEffect(() => onValue(value), [said]);
  const choose = (next: ChosenSource) => {
    const offered = figureFieldsOf(next.kind, next.isSum);
    onChange(offered.some((one) => one.name === next.field) ? next : { ...next, field: offered[0]?.name ?? '' });
  };
  const canSum = programme !== null && figureFieldsOf(chosen.kind, true).length > 0;
  const options: readonly ComboOption[] = [
    ...(canSum ? [{ value: all, label: `All ${nouns[chosen.kind].plural} of the programme, added up` }] : []),
    ...here.map((one) => ({
      value: one.id,
      label: titleOfRecord(chosen.kind, one),
      ...('reference' in one && one.reference ? { detail: String(one.reference) } : {}),
    })),
  ];
  return (
    <>
      <ChoiceField
        label="Register"
        value={chosen.kind}
        options={figureKinds.map((kind) => [kind, capital(nouns[kind].plural)])}
        onChoose={(kind) => choose({ kind, record: null, isSum: false, field: '' })}
      />
      <FieldFrame label="Record">
        {(control) => (
          <Combobox
            key={chosen.kind}
            control={control}
            options={options}
            value={chosen.isSum ? all : chosen.record}
            missing={`removed ${nouns[chosen.kind].label}`}
            onChoose={(id) => choose({ ...chosen, isSum: id === all, record: id === all ? null : id })}
          />
        )}
      </FieldFrame>
      <ChoiceField label="Field" value={chosen.field} options={fields.map((one) => [one.name, one.label])} onChoose={(field) => choose({ ...chosen, field })} />
      <ShownValue label="The register says" text={value ? figureText(value) : source ? 'nothing that can be printed yet' : ''} />
    </>
  );
}
