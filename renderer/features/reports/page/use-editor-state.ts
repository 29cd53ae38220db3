import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { EditorState } from '@tiptap/pm/state';
import { afterFrame } from '#renderer/platform/index.ts';
import { sameJson } from '#shared/base/hash.ts';
import type { PaperSession } from '../editor/paper-session.ts';

/** What `read` says of the editor's state, anew after the frame that shows a transaction; the identical value while nothing differs. */
export function useEditorState<T>(session: PaperSession, read: (state: EditorState) => T, isSame: (a: T, b: T) => boolean = sameJson): T {
  const last = useRef<{ readonly state: EditorState; readonly value: T } | null>(null);
  const latest = useRef(read);
  latest.current = read;
  const subscribe = useCallback(
    (listener: () => void) => {
      // React looks through the page for the cursor whenever it draws anything; that is not for a key to wait for.
      const later = afterFrame(listener);
      session.editor.on('transaction', later);
      return () => void session.editor.off('transaction', later);
    },
    [session],
  );
  return useSyncExternalStore(subscribe, () => {
    const { state } = session.editor;
    if (last.current?.state === state) return last.current.value;
    const value = latest.current(state);
    last.current = { state, value: last.current && isSame(last.current.value, value) ? last.current.value : value };
    return last.current.value;
  });
}
