import type { Part, PartOf } from '#shared/domain/template/index.ts';
import { fillings } from '#shared/outline/fillings.ts';
import { changedPart } from '#shared/templates/editing.ts';
import { partName, partWords } from '#shared/templates/faults.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { FlagField } from '#renderer/ui/field.tsx';
import { FrontRows } from '../fields/front-rows.tsx';
import { type PartField, partFields, purposes, valueAt, withValueAt } from '../fields/part-fields.ts';
import { StandingField } from '../fields/standing-field.tsx';
import type { Draft } from '../use-draft.ts';

/** Everything about one part of a template. */
export function PartForm({ draft, at }: { readonly draft: Draft; readonly at: number }) {
  const part = draft.template.parts[at];
  if (!part) return <p className="soft">Add the first part: a title, a section, the recommendations.</p>;
  const name = partName(part);
  const label = `Change “${name}” in a template`;
  const setPart = (next: (part: Part) => Part) => (now: Draft['template']) => ({ ...now, parts: changedPart(now.parts, part, at, next) });
  const fields = partFields(part);
  const about =
    part.part === 'section'
      ? `Section. Its words are kept under “${part.key}”, whatever its heading is.`
      : [name === partWords[part.part] ? '' : `${partWords[part.part]}.`, explained[part.part] ?? ''].filter(Boolean).join(' ');
  return (
    <section className="part-form" aria-label={name}>
      <h2>{name}</h2>
      {about !== '' && <p className="soft">{about}</p>}
      {part.part === 'front' && <FrontRows draft={draft} at={at} part={part} />}
      {fields.map((field) => (
        <PartFieldEditor key={field.path} draft={draft} at={at} part={part} field={field} label={label} />
      ))}
      {part.part === 'section' && (
        <>
          <RequiredFor
            part={part}
            readOnly={draft.readOnly}
            onChange={(required) =>
              void draft.step(
                label,
                setPart((one) => (one.part === 'section' ? { ...one, required } : one)),
              )
            }
          />
          <details>
            <summary>{`Filled from the registers (${part.fill.length})`}</summary>
            <div className="part-fills">
              {fillings.map((filling) => (
                <FlagField
                  key={filling.name}
                  label={filling.label}
                  checked={part.fill.includes(filling.name)}
                  disabled={draft.readOnly}
                  onChange={(on) =>
                    void draft.step(
                      label,
                      setPart((one) => {
                        if (one.part !== 'section') return one;
                        const others = one.fill.filter((each) => each !== filling.name);
                        return { ...one, fill: on ? [...others, filling.name] : others };
                      }),
                    )
                  }
                />
              ))}
            </div>
          </details>
        </>
      )}
    </section>
  );
}

const explained: Readonly<Partial<Record<Part['part'], string>>> = {
  front: 'What stands over the title: for whom, when, whose report it is.',
  signatory: 'Name and post of who signs, from the report.',
  code: 'A reference code, where the report has one.',
  contact: 'Whom to ask, from the report.',
  appendices: 'Those written in the report follow on pages of their own.',
};

function PartFieldEditor({
  draft,
  at,
  part,
  field,
  label,
}: {
  readonly draft: Draft;
  readonly at: number;
  readonly part: Part;
  readonly field: PartField;
  readonly label: string;
}) {
  const value = valueAt(part, field.path);
  const shared = {
    draftKey: `${draft.key}:${part.part === 'section' ? part.key : part.part}:${field.path}`,
    readOnly: draft.readOnly,
    save: (next: (current: unknown) => unknown) =>
      draft.change(label, (now) => ({
        ...now,
        parts: changedPart(now.parts, part, at, (one) => withValueAt(one, field.path, next(valueAt(one, field.path)))),
      })),
  };
  if (field.fields) return <StandingField {...shared} label={field.label} help={field.help} shape={field.shape} own={field.fields} value={String(value)} />;
  return (
    <FieldEditor {...shared} field={{ name: field.path, label: field.label, shape: field.shape, ...(field.help ? { help: field.help } : {}) }} value={value} />
  );
}

function RequiredFor({
  part,
  readOnly,
  onChange,
}: {
  readonly part: PartOf<'section'>;
  readonly readOnly: boolean;
  readonly onChange: (required: PartOf<'section'>['required']) => void;
}) {
  return (
    <fieldset className="part-required">
      <legend className="field-label">Must be filled in where the report is</legend>
      {purposes.map((one) => (
        <FlagField
          key={one.value}
          label={one.label}
          checked={part.required.includes(one.value)}
          disabled={readOnly}
          onChange={(on) => onChange(purposes.map((each) => each.value).filter((each) => (each === one.value ? on : part.required.includes(each))))}
        />
      ))}
    </fieldset>
  );
}
