import { useState } from 'react';
import { getBridge } from '#renderer/platform/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import type { ReadyMessage } from './ask-dialog.tsx';

/** The message that asks for a comment, to be copied or handed to the mail program. The file is attached by hand: no program may do it. */
export function MessageDialog({ message, file, onClose }: { readonly message: ReadyMessage; readonly file: string; readonly onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  const [text, setText] = useState(message.text);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${message.subject}\n\n${text}`);
      setCopied(true);
    } catch {
      sayProblem('The message could not be copied. Mark the words and press Ctrl+C.');
    }
  };
  const mail = async () => {
    const { opened } = await getBridge().openLink(`mailto:${message.to}?subject=${encodeURIComponent(message.subject)}&body=${encodeURIComponent(text)}`);
    if (!opened) sayProblem('No mail program could be opened. Copy the message instead.');
  };
  return (
    <Dialog title="The message is ready" wide onClose={onClose}>
      <p>
        {file === ''
          ? 'No Word file was saved; export the report when you send this.'
          : `Attach the file “${file}” and send it. Nothing has been sent from here.`}
      </p>
      <FieldFrame label="Subject">{(control) => <input {...control} className="input" readOnly value={message.subject} />}</FieldFrame>
      <FieldFrame label="Message">
        {(control) => <textarea {...control} className="input" rows={14} value={text} onChange={(event) => setText(event.target.value)} />}
      </FieldFrame>
      <div className="dialog-actions">
        {message.to !== '' && <Button onClick={() => void mail()}>Open in the mail program</Button>}
        <Button onClick={() => void copy()}>{copied ? 'Copied' : 'Copy the message'}</Button>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}
