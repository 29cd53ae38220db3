import { type FormEvent, type ReactNode, useState } from 'react';
import type { Result } from '#shared/base/result.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';

/**
 * A dialog that does one step: what is asked for, and one button that does it. `perform` answers whether it was done;
 * where it was refused the dialog stays and says why.
 */
export function StepDialog({
  title,
  yes,
  wide = false,
  canPerform = true,
  onClose,
  perform,
  children,
}: {
  readonly title: string;
  readonly yes: string;
  readonly wide?: boolean;
  readonly canPerform?: boolean;
  readonly onClose: () => void;
  readonly perform: () => Promise<Result<unknown>>;
  readonly children: ReactNode;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || !canPerform) return;
    setBusy(true);
    const result = await perform();
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(result.problem.message);
  };
  return (
    <Dialog title={title} wide={wide} onClose={onClose}>
      <form className="step-dialog" onSubmit={(event) => void submit(event)}>
        {children}
        <FieldProblem>{problem}</FieldProblem>
        <div className="dialog-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={isBusy || !canPerform}>
            {yes}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
