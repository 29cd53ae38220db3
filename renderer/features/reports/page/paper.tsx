import { useEffect, useRef } from 'react';
import { fontOf, hasLetterhead } from '#shared/outline/look.ts';
import { useStore } from '#renderer/data/index.ts';
import { PaperLetterhead } from '#renderer/parts/paper-preview/paper-letterhead.tsx';
import { paperLook } from '#renderer/parts/paper-preview/paper-look.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import '#renderer/parts/paper-preview/paper-headings.css';
import './paper.css';
import './tables-and-pictures.css';
import './fixtures.css';
import './table-figures.css';

/** The page being written, in the typeface and under the letterhead of its template. */
export function Paper({ session, fields: { template, settings } }: { readonly session: PaperSession; readonly fields: Fields }) {
  const store = useStore();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sheet.current && !sheet.current.querySelector('.draft')) session.mount(sheet.current);
  }, [session]);
  const { letterhead } = template;
  return (
    <div className="sheet" data-numbering={session.numbering} style={paperLook(fontOf(template, settings))} ref={sheet}>
      {letterhead && hasLetterhead(letterhead) && <PaperLetterhead letterhead={letterhead} readPicture={store.readBlob} />}
    </div>
  );
}
