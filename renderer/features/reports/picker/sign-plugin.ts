import type { Node as PaperNode } from '@tiptap/pm/model';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** A character that asks, where it is typed, for something to be put in: '@' for a reference, '#' for a named figure. */
export type Sign = {
  readonly sign: '@' | '#';
  /** The inline node that is put in. */
  readonly node: 'reference' | 'figure';
  /** Behind this the sign is an ordinary character: within a word or an address. */
  readonly notBehind: RegExp;
  /** Whether a single click opens what was put in. Enter and a double click always do. */
  readonly opensOnClick?: (view: EditorView, event: MouseEvent) => boolean;
};

/** What the page does for a sign. */
export type SignCalls = {
  /** It was typed where something may be put in; it is not in the text. */
  readonly onTyped: () => void;
  /** The person wants to see what such a node stands for. */
  readonly onOpen: (node: PaperNode) => void;
};

/** Takes the sign out of what is typed and asks the page instead; opens what was put in. */
export function signPlugin({ sign, node: name, notBehind, opensOnClick }: Sign, calls: () => SignCalls | null): Plugin {
  const open = (node: PaperNode): boolean => {
    if (node.type.name !== name) return false;
    calls()?.onOpen(node);
    return true;
  };
  return new Plugin({
    props: {
      handleTextInput: (view, from, _to, text) => {
        if (text !== sign || !view.editable || !mayBegin(view, from, notBehind) || !calls()) return false;
        calls()?.onTyped();
        return true;
      },
      handleKeyDown: ({ state }, event) =>
        event.key === 'Enter' && !event.ctrlKey && !event.altKey && state.selection instanceof NodeSelection && open(state.selection.node),
      handleClickOn: (view, _pos, node, _nodePos, event) => opensOnClick?.(view, event) === true && open(node),
      handleDoubleClickOn: (_view, _pos, node) => open(node),
    },
  });
}

function mayBegin({ state }: EditorView, at: number, notBehind: RegExp): boolean {
  const { parent, parentOffset } = state.doc.resolve(at);
  return parent.isTextblock && !notBehind.test(parent.textBetween(Math.max(0, parentOffset - 1), parentOffset, undefined, '\ufffc'));
}
