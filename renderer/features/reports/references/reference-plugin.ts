import type { Node as PaperNode } from '@tiptap/pm/model';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** What the page does when a reference is asked for in the text. */
export type ReferenceCalls = {
  /** '@' was typed where a reference may begin; it is not in the text. */
  readonly onTyped: () => void;
  /** The person wants to see what a reference cites. */
  readonly onGo: (to: readonly string[]) => void;
};

/** '@' opens the list of what can be cited, but not within an address; Enter on a reference and Ctrl and click lead to what it cites. */
export function referencePlugin(calls: () => ReferenceCalls | null): Plugin {
  const go = (node: PaperNode): boolean => {
    if (node.type.name !== 'reference') return false;
    calls()?.onGo(node.attrs['to']);
    return true;
  };
  return new Plugin({
    props: {
      handleTextInput: (view, from, _to, text) => {
        if (text !== '@' || !mayBegin(view, from) || !calls()) return false;
        calls()?.onTyped();
        return true;
      },
      handleKeyDown: ({ state }, event) =>
        event.key === 'Enter' && !event.ctrlKey && !event.altKey && state.selection instanceof NodeSelection && go(state.selection.node),
      // Where nothing can be written a click has nothing else to do.
      handleClickOn: (view, _pos, node, _nodePos, event) => (event.ctrlKey || event.metaKey || !view.editable) && go(node),
      handleDoubleClickOn: (_view, _pos, node) => go(node),
    },
  });
}

/** Whether a reference may begin here: not after a letter or a digit, as in 'name@council.gov.uk'. */
function mayBegin(view: EditorView, from: number): boolean {
  const $from = view.state.doc.resolve(from);
  if (!view.editable || !$from.parent.isTextblock) return false;
  return !/[\p{L}\p{N}_%+-]$/u.test($from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, undefined, '\ufffc'));
}
