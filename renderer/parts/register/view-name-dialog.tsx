import { type FormEvent, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';

/** Asks for the name of a saved view. */
export function ViewNameDialog({
  title,
  name,
  onClose,
  onName,
}: {
  readonly title: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}) {
  const [text, setText] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') setProblem('Please give the view a name.');
    else onName(text.trim());
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="filter-form" onSubmit={submit}>
        <FieldFrame label="Name" help="It keeps columns, sorting, filters and groups as they are now." problem={problem}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="text"
              autoComplete="off"
              maxLength={200}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </FieldFrame>
        <div className="dialog-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
