import { Fragment, type ReactNode, type SyntheticEvent } from 'react';
import type { CitedPiece, Wording } from '#shared/domain/report/index.ts';
import type { NumberedNote } from '#shared/outline/notes.ts';

type Notes = ReadonlyMap<string, NumberedNote>;
type Props = { readonly text: Wording; readonly notes: Notes; readonly onLink: (address: string) => void };

/** The words of a paragraph as they are printed. */
export function PaperWords({ text, notes, onLink }: Props): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text have no identity and are never reordered
  return text.map((piece, index) => <Fragment key={index}>{renderPiece(piece, notes, onLink)}</Fragment>);
}

function renderPiece(piece: Wording[number], notes: Notes, onLink: Props['onLink']): ReactNode {
  if ('break' in piece) return <br />;
  if ('footnote' in piece) {
    const number = notes.get(piece.footnote.id)?.number;
    return (
      <sup>
        <button type="button" className="paper-note-mark" aria-label={`Footnote ${number}`} onClick={() => showNote(piece.footnote.id)}>
          {number}
        </button>
      </sup>
    );
  }
  const marks = piece.marks;
  let words: ReactNode = 'cited' in piece ? <Cited {...piece.cited} /> : piece.text;
  if (!marks) return words;
  if (marks.superscript) words = <sup>{words}</sup>;
  else if (marks.subscript) words = <sub>{words}</sub>;
  if (marks.italic) words = <em>{words}</em>;
  if (marks.bold) words = <strong>{words}</strong>;
  const address = marks.link;
  if (address === undefined) return words;
  const open = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    onLink(address);
  };
  return (
    <a href={address} onClick={open} rel="noreferrer">
      {words}
    </a>
  );
}

/** What a reference says; it leads to what it cites. */
function Cited({ to, text }: CitedPiece['cited']): ReactNode {
  if (to === null) return text;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not break over lines, and a link would ask for another address.
    <span
      role="link"
      tabIndex={0}
      className="paper-cited"
      onClick={(event) => showCited(event, to)}
      onKeyDown={(event) => event.key === 'Enter' && showCited(event, to)}
    >
      {text}
    </span>
  );
}

function showCited({ currentTarget }: SyntheticEvent<HTMLElement>, id: string): void {
  const cited = currentTarget.closest('.paper')?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);
  if (!cited) return;
  cited.tabIndex = -1;
  cited.scrollIntoView({ block: 'center' });
  cited.focus({ preventScroll: true });
}

function showNote(id: string): void {
  const note = document.querySelector<HTMLElement>(`[data-note="${id}"]`);
  note?.scrollIntoView({ block: 'center' });
  note?.focus();
}
