import './paper-preview/paper-headings.css';
import './paper-preview/paper-preview.css';
import './paper-preview/paper-pack.css';
import './paper-preview/paper-print.css';
import { memo, type ReactNode, useMemo } from 'react';
import type { Wording } from '#shared/domain/report/index.ts';
import { type NumberedNote, numberNotes } from '#shared/outline/notes.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { type PaperInPack, splitPapers } from '#shared/outline/pack-papers.ts';
import { PaperLetterhead } from './paper-preview/paper-letterhead.tsx';
import { paperLook } from './paper-preview/paper-look.ts';
import { PaperNodes } from './paper-preview/paper-nodes.tsx';
import type { ReadPicture } from './paper-preview/paper-picture.tsx';
import { splitSheets } from './paper-preview/paper-sheets.ts';
import { PaperWords } from './paper-preview/paper-words.tsx';

type Props = {
  readonly outline: Outline;
  readonly readPicture: ReadPicture;
  /** Opens the address of a link in the paper. */
  readonly onLink: (address: string) => void;
};

/** The outline shown as the paper, or the pack of papers, that will come out: the same numbers, headings and tables as the Word file. */
export const PaperPreview = memo(function PaperPreview({ outline, readPicture, onLink }: Props) {
  const papers = useMemo(() => splitPapers(outline.nodes), [outline]);
  return (
    <article className={`paper paper-${outline.numbering}`} lang={outline.language} aria-label={outline.title} style={paperLook(outline)}>
      {papers.map((one, index) =>
        one.paper === null ? (
          <Sheets key="own" paper={one} letterhead={outline.letterhead} readPicture={readPicture} onLink={onLink} />
        ) : (
          <section
            key={one.paper.id}
            className={`paper-part paper-${one.paper.numbering} ${index === 0 ? 'paper-part-first' : ''}`}
            aria-label={one.paper.text}
            data-node={one.paper.id}
          >
            <Sheets paper={one} letterhead={one.paper.letterhead} readPicture={readPicture} onLink={onLink} />
          </section>
        ),
      )}
    </article>
  );
});

type SheetsProps = Omit<Props, 'outline'> & { readonly paper: PaperInPack; readonly letterhead: Outline['letterhead'] | undefined };

/** The pages of one paper, with its footnotes at the end. */
function Sheets({ paper: { paper, nodes }, letterhead, readPicture, onLink }: SheetsProps) {
  const notes = useMemo(() => numberNotes(nodes), [nodes]);
  const sheets = useMemo(() => splitSheets(nodes), [nodes]);
  const words = (text: Wording): ReactNode => <PaperWords text={text} notes={notes} onLink={onLink} />;
  return sheets.map((sheet, index) => (
    <div key={sheet.id} className={sheet.isAcross ? 'paper-sheet paper-across' : 'paper-sheet'}>
      {index === 0 && paper && paper.header.trim() !== '' && <p className="paper-head">{paper.header}</p>}
      {index === 0 && letterhead && <PaperLetterhead letterhead={letterhead} readPicture={readPicture} />}
      <PaperNodes nodes={sheet.nodes} words={words} readPicture={readPicture} hasTitle={index > 0} />
      {index === sheets.length - 1 && notes.size > 0 && <Notes notes={notes} onLink={onLink} />}
    </div>
  ));
}

function Notes({ notes, onLink }: { readonly notes: ReadonlyMap<string, NumberedNote>; readonly onLink: Props['onLink'] }) {
  return (
    <section className="paper-block paper-notes" aria-label="Footnotes">
      <ol>
        {[...notes.values()].map((note) => (
          <li key={note.id} data-note={note.id} tabIndex={-1}>
            <PaperWords text={note.text} notes={notes} onLink={onLink} />
          </li>
        ))}
      </ol>
    </section>
  );
}
