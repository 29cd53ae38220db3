import type { Node as PaperNode } from '@tiptap/pm/model';
import { useEffect, useState } from 'react';
import type { PaperSession } from '../editor/paper-session.ts';
import type { SignDesk } from './use-sign-desk.ts';

/** Where something is to be put into the text. `isTyped`: its sign was typed for it. */
export type Wanted = { readonly from: number; readonly to: number; readonly isTyped: boolean };

/** What is wanted at the cursor, for a list to choose from; null where nothing is. */
export type Wanting = {
  readonly wanted: Wanted | null;
  /** Asks for something in the place of what is selected; nothing happens outside of words. */
  readonly want: () => void;
  readonly close: () => void;
  /** Closes it with what was typed to find something: behind a sign that was words. */
  readonly leave: (typed: string, reason: 'escape' | 'left') => void;
};

/** Asks by a command, or with a desk by its sign too. `onOpen`: what was put in by the sign is to be looked at. */
export function useWanted({ editor }: PaperSession, by?: { readonly desk: SignDesk; readonly onOpen: (node: PaperNode) => void }): Wanting {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const ask = (isTyped: boolean) => {
    const { from, to, $from, $to } = editor.state.selection;
    if ($from.parent.isTextblock && $from.sameParent($to)) setWanted({ from, to, isTyped });
  };
  const close = () => setWanted(null);
  useEffect(() => {
    if (!by) return;
    const { calls } = by.desk;
    calls.current = { onTyped: () => ask(true), onOpen: by.onOpen };
    return () => {
      calls.current = null;
    };
  });
  const leave = (typed: string, reason: 'escape' | 'left') => {
    close();
    // Whoever typed the sign and went on as with words meant words.
    if (wanted?.isTyped && by) editor.view.dispatch(editor.state.tr.insertText(by.desk.sign + typed, wanted.from, wanted.to));
    if (reason === 'escape') editor.view.focus();
  };
  return { wanted, want: () => ask(false), close, leave };
}
