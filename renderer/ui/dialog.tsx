import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';

/**
 * A modal dialog on the browser's own `<dialog>`: it keeps the focus inside and gives it back on closing. Mounted means
 * open. `onClose` is called for Escape and for every other way out.
 */
export function Dialog({
  title,
  wide = false,
  onClose,
  children,
}: {
  readonly title: string;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

/** The one way out of a dialog that only tells something. */
export function DialogClose({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className="dialog-actions">
      <Button look="primary" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
