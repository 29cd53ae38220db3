import type { FormEvent, ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

/** The small dialog in which one thing of the page is written: its fields, and Cancel and Done below. */
export function WritingDialog({
  title,
  remove,
  onDone,
  onClose,
  children,
}: {
  readonly title: string;
  /** Takes away what is written about, and closes. */
  readonly remove?: { readonly label: string; readonly perform: () => void } | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="report-fields" onSubmit={submit}>
        {children}
        <div className="dialog-actions">
          {remove && (
            <Button
              look="danger"
              onClick={() => {
                remove.perform();
                onClose();
              }}
            >
              {remove.label}
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Done
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
