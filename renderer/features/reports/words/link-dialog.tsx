import { useState } from 'react';
import { FieldFrame } from '#renderer/ui/field.tsx';
import type { PaperSession } from '../editor/paper-session.ts';
import { type LinkHere, readAddress, removeLink, setLink } from './link-commands.ts';
import { WritingDialog } from './writing-dialog.tsx';

/** Asks where a link leads and what its words are. */
export function LinkDialog({ session, link, onClose }: { readonly session: PaperSession; readonly link: LinkHere; readonly onClose: () => void }) {
  const [text, setText] = useState(link.text);
  const [address, setAddress] = useState(link.href.replace(/^mailto:/, ''));
  const [problem, setProblem] = useState<string | null>(null);
  const done = () => {
    const href = readAddress(address);
    if (!href) return setProblem('A link must lead to a page (https://…) or to a mail address. What lies on somebody’s own disk cannot be reached by readers.');
    session.perform(setLink(link, href, text.trim() || address.trim()));
    onClose();
  };
  return (
    <WritingDialog
      title="Link"
      remove={link.href ? { label: 'Remove the link', perform: () => session.perform(removeLink(link)) } : undefined}
      onDone={done}
      onClose={onClose}
    >
      <FieldFrame label="Words" help="Say what the reader will find there, not “click here”.">
        {(control) => <input {...control} className="input" value={text} onChange={(event) => setText(event.target.value)} />}
      </FieldFrame>
      <FieldFrame label="Leads to" problem={problem}>
        {(control) => <input {...control} className="input" inputMode="url" value={address} onChange={(event) => setAddress(event.target.value)} />}
      </FieldFrame>
    </WritingDialog>
  );
}
