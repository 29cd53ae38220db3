import { useEffect } from 'react';
import { useCommands } from '#renderer/ui/commands.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { showNotes } from './note-marks.ts';
import type { NoteDesk } from './use-note-desk.ts';

/** Offers notes and promises while a report is open, and keeps the marks in its margin those of its notes. */
export function NoteKeeping({
  session: { editor },
  fields: { report },
  desk,
  onTab,
}: {
  readonly session: PaperSession;
  readonly fields: Fields;
  readonly desk: NoteDesk;
  /** Shows a tab of the panel. */
  readonly onTab: (tab: 'notes' | 'promises') => void;
}) {
  const { notes } = report;
  useEffect(() => {
    if (!editor.isDestroyed) showNotes(editor.view, notes);
  }, [editor, notes]);
  useEffect(() => {
    desk.onOpen.current = (block) => {
      onTab('notes');
      const note = notes.find((one) => one.block === block && !one.done);
      requestAnimationFrame(() => note && document.querySelector<HTMLElement>(`[data-note="${note.id}"] textarea`)?.focus());
    };
  });
  useCommands([
    {
      name: 'report.note',
      label: 'Note to yourself at the cursor',
      group: 'Report',
      shortcut: 'Ctrl+Alt+N',
      words: 'to-do todo comment remember reminder margin',
      enabledWhen: () => editor.isEditable,
      perform: () => {
        desk.want();
        onTab('notes');
      },
    },
    { name: 'report.notes', label: 'Notes to yourself', group: 'Report', words: 'to-do todo comments', perform: () => onTab('notes') },
    {
      name: 'report.promises',
      label: 'Promises of this report and the one before',
      group: 'Report',
      words: 'commitments kept',
      perform: () => onTab('promises'),
    },
  ]);
  return null;
}
