import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { RegisterActs } from '../editor/register-feed.ts';

/** Enter opens the options of a block from the registers that is selected; letters typed there do not take its place. */
export function registerKeys({ onOptions }: Pick<RegisterActs, 'onOptions'>): Plugin {
  const selected = (selection: unknown) => (selection instanceof NodeSelection && selection.node.type.name === 'register' ? selection.node : null);
  return new Plugin({
    props: {
      handleKeyDown: ({ state }, event) => {
        const node = selected(state.selection);
        if (!node || event.key !== 'Enter' || event.ctrlKey || event.altKey || event.shiftKey) return false;
        onOptions(node.attrs['id']);
        return true;
      },
      handleTextInput: ({ state }) => selected(state.selection) !== null,
      handleDoubleClickOn: (_view, _pos, node) => {
        if (node.type.name !== 'register') return false;
        onOptions(node.attrs['id']);
        return true;
      },
    },
  });
}
