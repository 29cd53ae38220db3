import { useId } from 'react';
import { accessChoices, type Decided } from '#shared/domain/access.ts';
import { exemptParagraphs } from '#renderer/parts/schedule-12a.ts';
import { FieldFrame, FlagField } from '#renderer/ui/field.tsx';

const help = {
  undecided: 'Kept from the public until somebody decides.',
  open: 'Everybody may see it.',
  exempt: 'Withheld while the public interest in withholding it outweighs that in disclosing it (Schedule 12A to the Local Government Act 1972).',
  confidential: 'Must be withheld: a government department or a court forbids to disclose it (s.100A(3)).',
} as const;

/** Who may see something, with the paragraphs, the reason and the public title that belong to it. */
export function AccessFields({ legend, value, onChange }: { readonly legend: string; readonly value: Decided; readonly onChange: (value: Decided) => void }) {
  const name = useId();
  const { access, paragraphs } = value;
  const isHeld = access === 'exempt' || access === 'confidential';
  return (
    <fieldset className="access-fields">
      <legend className="visually-hidden">{legend}</legend>
      <div className="access-choices">
        {accessChoices.map((one) => (
          <label key={one.value}>
            <input type="radio" name={name} checked={access === one.value} onChange={() => onChange({ ...value, access: one.value })} />
            {one.label}
          </label>
        ))}
      </div>
      <p className="field-help">{help[access]}</p>
      {access === 'exempt' && (
        <div className="access-paragraphs">
          {exemptParagraphs.map(([number, words]) => (
            <FlagField
              key={number}
              label={`${number}: ${words}`}
              checked={paragraphs.includes(number)}
              onChange={(on) =>
                onChange({ ...value, paragraphs: on ? [...paragraphs, number].sort((a, b) => a - b) : paragraphs.filter((one) => one !== number) })
              }
            />
          ))}
        </div>
      )}
      {isHeld && (
        <FieldFrame label="Reason" help={access === 'exempt' ? 'Why the public interest in withholding it is the greater.' : 'Who forbids it, and by what.'}>
          {(control) => (
            <input
              {...control}
              className="input"
              maxLength={300}
              value={value.reason}
              onChange={(event) => onChange({ ...value, reason: event.target.value })}
            />
          )}
        </FieldFrame>
      )}
      {access !== 'open' && (
        <FieldFrame label="Public title" help="What the public reads in the place of the title.">
          {(control) => (
            <input
              {...control}
              className="input"
              maxLength={300}
              value={value.publicTitle}
              onChange={(event) => onChange({ ...value, publicTitle: event.target.value })}
            />
          )}
        </FieldFrame>
      )}
    </fieldset>
  );
}
