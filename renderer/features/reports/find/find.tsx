import { useEffect, useMemo, useState } from 'react';
import { useCommands } from '#renderer/ui/commands.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { FindBar } from './find-bar.tsx';
import { PaperTarget } from './paper-target.ts';
import { PreviewTarget } from './preview-target.ts';

type Opened = { readonly replaces: boolean; readonly start: string; readonly asked: number };
const longestStart = 60;

/** Find and replace for one report. In a report that is only read, and in the preview, words are found and not replaced. */
export function Find({ session, isPreview }: { readonly session: PaperSession; readonly isPreview: boolean }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (replaces: boolean) => setOpened((now) => ({ replaces, start: selectedWords(session, isPreview), asked: (now?.asked ?? 0) + 1 }));
  useCommands([
    { name: 'report.find', label: 'Find in the report', group: 'Edit', shortcut: 'Ctrl+F', words: 'search', perform: () => open(false) },
    {
      name: 'report.replace',
      label: 'Find and replace',
      group: 'Edit',
      shortcut: 'Ctrl+H',
      // Where nothing can be replaced it finds, rather than leave the keys to the browser.
      perform: () => open(session.editor.isEditable && !isPreview),
    },
  ]);
  // The preview is on the page only after it was drawn.
  const [page, setPage] = useState<HTMLElement | null>(null);
  useEffect(() => setPage(isPreview ? document.querySelector<HTMLElement>('.report-desk > .paper') : null), [isPreview]);
  const isOpen = opened !== null;
  const target = useMemo(() => {
    if (!isOpen) return null;
    if (!isPreview) return new PaperTarget(session);
    return page && new PreviewTarget(page);
  }, [isOpen, session, isPreview, page]);
  if (!opened || !target) return null;
  return <FindBar key={`${isPreview}`} target={target} {...opened} onClose={() => setOpened(null)} />;
}

/** What is selected, where it can be looked for: some words of one paragraph. */
function selectedWords(session: PaperSession, isPreview: boolean): string {
  if (isPreview) return (getSelection()?.toString() ?? '').split('\n')[0]?.slice(0, longestStart) ?? '';
  const { selection, doc } = session.editor.state;
  if (selection.empty || !selection.$from.sameParent(selection.$to) || !selection.$from.parent.isTextblock) return '';
  const words = doc.textBetween(selection.from, selection.to);
  return words.length <= longestStart ? words : '';
}
