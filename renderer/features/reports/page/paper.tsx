import { useEffect, useRef } from 'react';
import type { PaperSession } from '../editor/paper-session.ts';
import '#renderer/parts/paper-preview/paper-headings.css';
import './paper.css';
import './tables-and-pictures.css';
import './fixtures.css';
import './table-figures.css';

/** The page being written. */
export function Paper({ session }: { readonly session: PaperSession }) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sheet.current && !sheet.current.firstChild) session.mount(sheet.current);
  }, [session]);
  return <div className="sheet" data-numbering={session.numbering} ref={sheet} />;
}
