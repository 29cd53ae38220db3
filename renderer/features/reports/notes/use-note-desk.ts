import type { Plugin } from '@tiptap/pm/state';
import { useMemo, useRef, useState } from 'react';
import { noteMarks } from './note-marks.ts';

/** What joins the notes of a report to the marks in its margin and to the panel. */
export type NoteDesk = {
  readonly plugin: Plugin;
  /** What a click on a mark opens. */
  readonly onOpen: { current: (block: string) => void };
  /** Raised each time that a new note is asked for. */
  readonly wanted: number;
  readonly want: () => void;
  /** Whether a new note was asked for since this was asked last. */
  readonly takeWanted: () => boolean;
};

/** The notes of one page; the plugin is the same one for as long as it is open. */
export function useNoteDesk(): NoteDesk {
  const onOpen = useRef<(block: string) => void>(() => undefined);
  const taken = useRef(0);
  const [wanted, setWanted] = useState(0);
  const plugin = useMemo(() => noteMarks((block) => onOpen.current(block)), []);
  const takeWanted = () => {
    const isNew = wanted > taken.current;
    taken.current = wanted;
    return isNew;
  };
  return { plugin, onOpen, wanted, want: () => setWanted((now) => now + 1), takeWanted };
}
