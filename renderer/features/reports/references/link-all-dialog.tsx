import { useMemo, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { PaperSession } from '../editor/paper-session.ts';
import { printedWords } from '../editor/printed-words.ts';
import { PlacesToLink } from '../words/places-to-link.tsx';
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
  const places = found.map((one) => ({
    key: String(one.from),
    ...wordsAround(session, one),
    about: one.cites.map((id) => `${cited.get(id)?.title ?? ''}: ${cited.get(id)?.words ?? ''}`).join(' · '),
  }));
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = found.filter((one) => !leftOut.has(String(one.from)));
  return (
    <Dialog title="Typed references" wide onClose={onClose}>
      {found.length === 0 ? (
        <p>No typed reference in this report can be linked: there is none, or its number is not in the report.</p>
      ) : (
        <>
          <p>Linked references follow every edit. Each of these says the same afterwards as it does now.</p>
          <PlacesToLink places={places} leftOut={leftOut} onChange={setLeftOut} />
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

function wordsAround(session: PaperSession, { from, to }: LinkableReference): { readonly before: string; readonly words: string; readonly after: string } {
  const { doc } = session.editor.state;
  const $from = doc.resolve(from);
  const words = (start: number, end: number) => printedWords(doc, start, end, session.labels);
  const start = Math.max($from.start(), from - around);
  const end = Math.min($from.end(), to + around);
  return {
    before: `${start > $from.start() ? '… ' : ''}${words(start, from)}`,
    words: words(from, to),
    after: `${words(to, end)}${end < $from.end() ? ' …' : ''}`,
  };
}
