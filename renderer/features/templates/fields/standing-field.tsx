import { useRef } from 'react';
import type { FieldShape } from '#shared/domain/field.ts';
import { standingFields, unknownFields } from '#shared/templates/standing-fields.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import type { SaveNext } from '#renderer/parts/record-form/save-next.ts';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';

/** Standing words, with a list of the fields that can be put where the cursor is. A field that there is not is pointed out. */
export function StandingField({
  draftKey,
  label,
  help,
  shape,
  own,
  value,
  readOnly,
  save,
}: {
  readonly draftKey: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly shape: FieldShape;
  /** What the part itself fills in. */
  readonly own: readonly string[];
  readonly value: string;
  readonly readOnly: boolean;
  readonly save: SaveNext;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const put = (name: string) => {
    const box = frame.current?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
    if (!box) return;
    box.focus();
    box.setRangeText(`{${name}}`, box.selectionStart ?? box.value.length, box.selectionEnd ?? box.value.length, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const unknown = unknownFields(value, own);
  return (
    <div ref={frame} className="standing-field">
      <FieldEditor draftKey={draftKey} field={{ name: draftKey, label, shape, ...(help ? { help } : {}) }} value={value} readOnly={readOnly} save={save} />
      {unknown.length > 0 && (
        <FieldProblem>{`${unknown.map((name) => `{${name}}`).join(', ')} ${unknown.length === 1 ? 'is not a field' : 'are not fields'} that can be filled in.`}</FieldProblem>
      )}
      {!readOnly && (
        <MenuButton label="Put in a field" icon="add" look="quiet" menu>
          {[...own.map((name) => ({ name, label: ownWords[name] ?? name })), ...standingFields].map((one) => (
            <button key={one.name} type="button" role="menuitem" onClick={() => put(one.name)}>
              {one.label} <small>{`{${one.name}}`}</small>
            </button>
          ))}
        </MenuButton>
      )}
    </div>
  );
}

const ownWords: Readonly<Record<string, string>> = {
  considered: 'The implications considered',
  heading: 'The heading of the implication',
  adviser: 'Who advised',
  date: 'When',
  kind: 'The kind of comment',
  signed: 'Initials and date',
};
