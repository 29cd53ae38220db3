import { useState } from 'react';
import { ok } from '#shared/base/result.ts';
import { kindOfItsOwn } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';

/** Asks whose comments are wanted, besides those that the template names. */
export function OtherCommentDialog({
  kinds,
  add,
  onClose,
}: {
  readonly kinds: Template['commentKinds'];
  readonly add: (kind: string) => Promise<void>;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const kind = kindOfItsOwn(typed);
  const perform = async () => {
    await add(kinds.find((one) => one.label.toLowerCase() === kind.toLowerCase())?.key ?? kind);
    return ok(null);
  };
  return (
    <StepDialog title="Other comments" yes="Add them" canPerform={kind !== ''} onClose={onClose} perform={perform}>
      <FieldFrame label="Whose comments" help={kind === '' ? 'For example: Public Health, Property, Procurement.' : `Headed “${kind} Comments” in the paper.`}>
        {(control) => <input {...control} className="input" maxLength={100} value={typed} onChange={(event) => setTyped(event.target.value)} />}
      </FieldFrame>
    </StepDialog>
  );
}
