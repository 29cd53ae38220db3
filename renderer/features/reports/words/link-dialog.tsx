import { type FormEvent, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import type { PaperSession } from '../editor/paper-session.ts';
import { type LinkHere, readAddress, removeLink, setLink } from './link-commands.ts';

/** Asks where a link leads and what its words are. */
export function LinkDialog({ session, link, onClose }: { readonly session: PaperSession; readonly link: LinkHere; readonly onClose: () => void }) {
  const [text, setText] = useState(link.text);
  const [address, setAddress] = useState(link.href.replace(/^mailto:/, ''));
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const href = readAddress(address);
    if (!href) return setProblem('A link must lead to a page (https://…) or to a mail address. What lies on somebody’s own disk cannot be reached by readers.');
    session.perform(setLink(link, href, text.trim() || address.trim()));
    onClose();
  };
  return (
    <Dialog title="Link" onClose={onClose}>
      <form className="report-fields" onSubmit={submit}>
        <FieldFrame label="Words" help="Say what the reader will find there, not “click here”.">
          {(control) => <input {...control} className="input" value={text} onChange={(event) => setText(event.target.value)} />}
        </FieldFrame>
        <FieldFrame label="Leads to" problem={problem}>
          {(control) => <input {...control} className="input" inputMode="url" value={address} onChange={(event) => setAddress(event.target.value)} />}
        </FieldFrame>
        <div className="dialog-actions">
          {link.href && (
            <Button
              look="danger"
              onClick={() => {
                session.perform(removeLink(link));
                onClose();
              }}
            >
              Remove the link
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
