import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { Node as PaperNode } from '@tiptap/pm/model';

/** What the page does when a named figure is asked for in the text. */
export type FigureCalls = {
  /** '#' was typed where a figure may begin; it is not in the text. */
  readonly onTyped: () => void;
  /** The person wants to see or change a figure. */
  readonly onOpen: (figure: string) => void;
};

/** '#' opens the list of named figures, but not within a word; Enter and a double click on a figure open it. */
export function figurePlugin(calls: () => FigureCalls | null): Plugin {
  const open = (node: PaperNode): boolean => {
    if (node.type.name !== 'figure') return false;
    calls()?.onOpen(node.attrs['figure']);
    return true;
  };
  return new Plugin({
    props: {
      handleTextInput: (view, from, _to, text) => {
        if (text !== '#' || !view.editable || !calls()) return false;
        const $from = view.state.doc.resolve(from);
        if (!$from.parent.isTextblock || /[\p{L}\p{N}/?&#_-]$/u.test($from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset)))
          return false;
        calls()?.onTyped();
        return true;
      },
      handleKeyDown: ({ state }, event) =>
        event.key === 'Enter' && !event.ctrlKey && !event.altKey && state.selection instanceof NodeSelection && open(state.selection.node),
      handleDoubleClickOn: (_view, _pos, node) => open(node),
    },
  });
}
