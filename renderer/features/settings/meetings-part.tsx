import type { Field } from '#shared/domain/noun.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { HolidaysPart } from './holidays-part.tsx';
import { SettingsRows } from './settings-rows.tsx';
import { useSettingsField } from './use-settings-field.ts';

const bases = [
  { value: 'working', label: 'Working days' },
  { value: 'calendar', label: 'Calendar days' },
  { value: 'parish', label: 'As for parish councils' },
] as const;

const rules = [
  { name: 'publication', label: 'Agendas are published', help: 'Clear days before the meeting. A committee may have a rule of its own.' },
  { name: 'notice', label: 'Notice of key decisions', help: 'Clear days before the decision, and before a private meeting.' },
  { name: 'callIn', label: 'Call-in', help: 'Days after a decision is published.' },
] as const;

const planFields: readonly Field[] = [
  { name: 'label', label: 'Step', shape: { type: 'line', filled: true } },
  { name: 'days', label: 'Days', shape: { type: 'whole', min: 0, max: 365 } },
  { name: 'basis', label: 'Counted as', shape: { type: 'choice', choices: bases.slice(0, 2) } },
  {
    name: 'before',
    label: 'Before',
    shape: {
      type: 'choice',
      choices: [
        { value: 'publication', label: 'Publication' },
        { value: 'meeting', label: 'The meeting' },
      ],
    },
  },
];

const words: readonly Field[] = [
  {
    name: 'exclusionWords',
    label: 'Resolution to exclude the public',
    shape: { type: 'text' },
    help: '{paragraphs} stands for the paragraphs of Schedule 12A, {items} for the items with theirs.',
  },
  { name: 'urgencyWords', label: 'Words for an urgent item', shape: { type: 'text' }, help: '{reason} stands for the special circumstances.' },
  { name: 'openDataAddress', label: 'Address of open data', shape: { type: 'line' }, help: 'Where the council publishes it, or empty.' },
];

const thresholds: readonly Field[] = [
  { name: 'keyAmount', label: 'Spend or saving from which a decision is key', shape: { type: 'money' } },
  { name: 'keyDivisions', label: 'Divisions from which a decision is key', shape: { type: 'whole', min: 1, max: 100 } },
];

/** How the council counts days, what is due before its meetings, its holidays, and its standing words. */
export function MeetingsPart({ settings }: { readonly settings: Settings }) {
  return (
    <div className="settings-part">
      <section>
        <h2>Clear days</h2>
        {rules.map((rule) => (
          <RuleFields key={rule.name} {...rule} rule={settings[rule.name]} />
        ))}
      </section>
      <section>
        <h2>Before a meeting</h2>
        <SettingsRows<Settings['backPlan'][number]>
          name="backPlan"
          legend="What is due, counted back"
          one="step"
          rows={settings.backPlan}
          fields={planFields}
          fresh={(now) => ({
            key: `step-${now.length + 1}-${now.map((one) => one.key).join('').length}`,
            label: 'New step',
            days: 5,
            basis: 'working',
            before: 'publication',
          })}
        />
      </section>
      <HolidaysPart settings={settings} />
      <section className="settings-narrow">
        <h2>Key decisions</h2>
        {thresholds.map((field) => (
          <OneField key={field.name} field={field} value={settings[field.name as keyof Settings]} />
        ))}
      </section>
      <section>
        <h2>Standing words</h2>
        {words.map((field) => (
          <OneField key={field.name} field={field} value={settings[field.name as keyof Settings]} />
        ))}
      </section>
    </div>
  );
}

function OneField({ field, value }: { readonly field: Field; readonly value: unknown }) {
  const { change, readOnly } = useSettingsField<unknown>(field.name);
  return <FieldEditor draftKey={`settings:${field.name}`} field={field} value={value} readOnly={readOnly} save={(next) => change(next)} />;
}

function RuleFields({
  name,
  label,
  help,
  rule,
}: {
  readonly name: 'publication' | 'notice' | 'callIn';
  readonly label: string;
  readonly help: string;
  readonly rule: Settings['publication'];
}) {
  const { change, readOnly } = useSettingsField<Settings['publication']>(name);
  return (
    <fieldset className="settings-rows">
      <legend className="visually-hidden">{label}</legend>
      <div className="settings-row rule-row">
        <FieldEditor
          draftKey={`settings:${name}:days`}
          field={{ name: 'days', label, shape: { type: 'whole', min: 0, max: 365 }, help }}
          value={rule.days}
          readOnly={readOnly}
          save={(next) => change((now) => ({ ...now, days: Number(next(now.days)) }))}
        />
        <FieldEditor
          draftKey={`settings:${name}:basis`}
          field={{ name: 'basis', label: 'Counted as', shape: { type: 'choice', choices: bases } }}
          value={rule.basis}
          readOnly={readOnly}
          save={(next) => change((now) => ({ ...now, basis: next(now.basis) as Settings['publication']['basis'] }))}
        />
      </div>
    </fieldset>
  );
}
