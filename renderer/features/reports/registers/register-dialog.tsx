import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { newId } from '#shared/base/ids.ts';
import type { Slot } from '#shared/domain/report/index.ts';
import type { FillRecords } from '#shared/outline/fillings.ts';
import { type Chosen, chosenOf, type Form, isAsked, optionsToKeep } from '#shared/outline/registers/option.ts';
import { useStore } from '#renderer/data/index.ts';
import { blockFillings } from '#renderer/parts/register-blocks/fillings.ts';
import { readFillRecords, type RegisterBlock } from '#renderer/parts/register-blocks/read-contents.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { readPreference, writePreference } from '#renderer/ui/preference.ts';
import type { Fields } from '../editor/paper-session.ts';
import { OptionField } from './option-fields.tsx';
import type { Following } from './register-commands.ts';
import { RegisterPreview } from './register-preview.tsx';
import './register-dialog.css';

const forms: Readonly<Record<Form, string>> = { table: 'A table', prose: 'Prose', cards: 'A card for each', picture: 'A picture' };

/** Asks what a block follows and how it says that, and shows at its side what would come out. */
export function RegisterDialog({
  fields,
  slot,
  following,
  isNew,
  onDone,
  onDetails,
  onClose,
}: {
  readonly fields: Fields;
  readonly slot: Slot;
  /** What it follows already, or is offered; null: whatever was chosen last. */
  readonly following: Following | null;
  readonly isNew: boolean;
  readonly onDone: (following: Following) => void;
  /** Shows the fields of the report, the programme among them. */
  readonly onDetails: () => void;
  readonly onClose: () => void;
}) {
  const [now, setNow] = useState<Following>(() => following ?? remembered(readPreference('report.register', 'risk')));
  const [id] = useState(newId);
  const records = useFillRecords(fields);
  const filling = blockFillings.find((one) => one.name === now.filling) ?? blockFillings[0];
  const chosen = useMemo(() => (filling ? chosenOf(filling.options, now.options) : {}), [filling, now.options]);
  const block = useMemo((): RegisterBlock => ({ ...now, id, slot, place: 'V', type: 'register', frozen: null }), [now, id, slot]);
  if (!filling) return null;
  const choose = (options: Chosen) => setNow({ ...now, options: optionsToKeep(filling.options, options) });
  const done = (event: FormEvent) => {
    event.preventDefault();
    remember(now);
    onDone(now);
    onClose();
  };
  const title = isNew ? 'From the registers' : 'What this block says';
  if (records === null)
    return (
      <Dialog title={title} onClose={onClose}>
        <p>This report belongs to no programme yet, so there are no registers to follow. Choose its programme under Details first.</p>
        <div className="dialog-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="primary"
            onClick={() => {
              onClose();
              onDetails();
            }}
          >
            Go to Details
          </Button>
        </div>
      </Dialog>
    );
  return (
    <Dialog title={title} wide onClose={onClose}>
      <form className="register-dialog" onSubmit={done}>
        <div className="register-options">
          <ChoiceField
            label="What it tells of"
            value={now.filling}
            options={blockFillings.map((one) => [one.name, one.label] as const)}
            onChoose={(name) => setNow(remembered(name))}
          />
          {filling.forms.length > 1 && (
            <ChoiceField
              label="Form"
              value={now.form}
              options={filling.forms.map((form) => [form, forms[form]] as const)}
              onChoose={(form) => setNow({ ...now, form })}
            />
          )}
          {records &&
            filling.options
              .filter((option) => isAsked(option, now.form, chosen))
              .map((option) => (
                <OptionField
                  key={`${filling.name}:${option.name}`}
                  option={option}
                  chosen={chosen}
                  records={records}
                  onChoose={(value) => choose({ ...chosen, [option.name]: value })}
                />
              ))}
        </div>
        {records ? <RegisterPreview fields={fields} records={records} block={block} /> : <p role="status">Reading the registers …</p>}
        <p className="field-help register-help">It follows the registers while the report is written, and stands as it was on the day of issue from then on.</p>
        <div className="dialog-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={!records}>
            {isNew ? 'Insert' : 'Done'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The records of the programme that any block may tell of; undefined while they are read, null where there is no programme. */
function useFillRecords(fields: Fields): FillRecords | null | undefined {
  const store = useStore();
  const [records, setRecords] = useState<FillRecords | null | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    void readFillRecords(store, fields, [...new Set(blockFillings.flatMap((one) => one.reads))]).then((read) => {
      if (!isGone) setRecords(read);
    });
    return () => {
      isGone = true;
    };
  }, [store, fields]);
  return records;
}

/** The form and options that were chosen last for a filling on this computer; its usual ones at first. */
function remembered(name: string): Following {
  const filling = blockFillings.find((one) => one.name === name) ?? blockFillings[0];
  const usual = { filling: filling?.name ?? name, form: filling?.forms[0] ?? 'table', options: {} };
  const last = readPreference<Pick<Following, 'form' | 'options'> | null>(`report.register.${name}`, null);
  return last && filling?.forms.includes(last.form) ? { ...usual, form: last.form, options: last.options } : usual;
}

/** Keeps what was chosen for the next block of the kind, but for single records and days, which belong to one report. */
function remember({ filling, form, options }: Following): void {
  const known = blockFillings.find((one) => one.name === filling)?.options ?? [];
  const lasting = known.filter((one) => one.type !== 'records' && one.type !== 'day' && one.type !== 'words').map((one) => one.name);
  writePreference(`report.register.${filling}`, { form, options: Object.fromEntries(Object.entries(options).filter(([name]) => lasting.includes(name))) });
  writePreference('report.register', filling);
}
