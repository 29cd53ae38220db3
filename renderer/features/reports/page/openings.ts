import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { Node as PaperNode } from '@tiptap/pm/model';
import type { EditorProps } from '@tiptap/pm/view';

/** What of the page opens something: the words of a footnote, the description of a picture, or the tools above. */
export type Openings = {
  readonly onFootnote: (id: string) => void;
  readonly onPicture: (pos: number) => void;
  readonly onEscape: () => void;
};

/** A click on a footnote, however quickly it follows others, or a double click on a picture opens it, and so does Enter; Escape goes to the tools. */
export function openingsPlugin(openings: Openings): Plugin {
  const open = (node: PaperNode, pos: number): boolean => {
    if (node.type.name === 'footnote') openings.onFootnote(node.attrs.id);
    else if (node.type.name === 'picture') openings.onPicture(pos);
    else return false;
    return true;
  };
  const openFootnote: EditorProps['handleClickOn'] = (_view, _pos, node, nodePos) => node.type.name === 'footnote' && open(node, nodePos);
  return new Plugin({
    props: {
      handleClickOn: openFootnote,
      handleTripleClickOn: openFootnote,
      handleDoubleClickOn: (_view, _pos, node, nodePos) => open(node, nodePos),
      handleKeyDown: ({ state }, event) => {
        if (event.key === 'Escape') {
          openings.onEscape();
          return true;
        }
        if (event.key !== 'Enter' || !(state.selection instanceof NodeSelection)) return false;
        return open(state.selection.node, state.selection.from);
      },
    },
  });
}
