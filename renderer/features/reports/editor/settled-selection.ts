import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * The browser tells of a new place of the cursor in an event of its own, and a key that follows a click or another key
 * at once comes before it. Then the editor would still act where the cursor was. So before each key it looks where the
 * cursor is.
 */
export function settledSelection(): Plugin {
  const settle = (view: EditorView) => {
    if (!view.composing) (view as unknown as Observed).domObserver.flush();
    return false;
  };
  return new Plugin({ props: { handleDOMEvents: { keydown: settle, paste: settle } } });
}

/** ProseMirror's own reading of the page; not in its types, because it is no part of what it promises. */
type Observed = { readonly domObserver: { readonly flush: () => void } };
