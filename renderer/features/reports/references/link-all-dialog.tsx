import { useMemo, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { PaperSession } from '../editor/paper-session.ts';
import { printedWords } from '../editor/printed-words.ts';
import { citableBlocks } from './citable-blocks.ts';
import { type LinkableReference, linkableReferences } from './typed-in-paper.ts';

/** So many characters of the text stand on each side of a typed reference. */
const around = 40;

/** Lists every typed reference with what it would cite, and links those that stay marked. */
export function LinkAllDialog({
  session,
  onLink,
  onClose,
}: {
  readonly session: PaperSession;
  readonly onLink: (found: readonly LinkableReference[]) => void;
  readonly onClose: () => void;
}) {
  const found = useMemo(() => linkableReferences(session.editor.state.doc, session.labels), [session]);
  const cited = useMemo(() => new Map(citableBlocks(session.editor.state.doc, session.labels).map((one) => [one.id, one])), [session]);
  const [left, setLeft] = useState<ReadonlySet<LinkableReference>>(new Set());
  const chosen = found.filter((one) => !left.has(one));
  const mark = (one: LinkableReference, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(one);
    else next.add(one);
    setLeft(next);
  };
  return (
    <Dialog title="Typed references" wide onClose={onClose}>
      {found.length === 0 ? (
        <p>No typed reference in this report can be linked: there is none, or its number is not in the report.</p>
      ) : (
        <>
          <p>Linked references follow every edit. Each of these says the same afterwards as it does now.</p>
          <ul className="typed-references">
            {found.map((one) => (
              <li key={one.from}>
                <label>
                  <input type="checkbox" checked={!left.has(one)} onChange={(event) => mark(one, event.target.checked)} />
                  <Sentence session={session} found={one} />
                  <small>{one.cites.map((id) => `${cited.get(id)?.title ?? ''}: ${cited.get(id)?.words ?? ''}`).join(' · ')}</small>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="dialog-actions">
        <Button onClick={onClose}>{found.length === 0 ? 'Close' : 'Cancel'}</Button>
        {found.length > 0 && (
          <Button look="primary" disabled={chosen.length === 0} onClick={() => onLink(chosen)}>
            {`Link ${chosen.length} ${chosen.length === 1 ? 'reference' : 'references'}`}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function Sentence({ session, found: { from, to } }: { readonly session: PaperSession; readonly found: LinkableReference }) {
  const { doc } = session.editor.state;
  const $from = doc.resolve(from);
  const words = (start: number, end: number) => printedWords(doc, start, end, session.labels);
  const start = Math.max($from.start(), from - around);
  const end = Math.min($from.end(), to + around);
  return (
    <span>
      {start > $from.start() && '… '}
      {words(start, from)}
      <mark>{words(from, to)}</mark>
      {words(to, end)}
      {end < $from.end() && ' …'}
    </span>
  );
}
