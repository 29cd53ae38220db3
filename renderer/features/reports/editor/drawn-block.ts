import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { currentBlock } from './selected-blocks.ts';

/**
 * Keeps the block with the cursor drawn. Blocks out of sight are not laid out, and a key pressed before the frame that
 * brings one into sight would leave the cursor before the letter it made.
 */
export function drawnBlock(): Plugin {
  return new Plugin({
    view: () => {
      let drawn: HTMLElement | null = null;
      return {
        update: (view: EditorView) => {
          const block = currentBlock(view.state);
          const node = block ? view.nodeDOM(block.pos) : null;
          const element = node instanceof HTMLElement ? node : null;
          if (element === drawn) return;
          drawn?.style.removeProperty('content-visibility');
          element?.style.setProperty('content-visibility', 'visible');
          drawn = element;
        },
      };
    },
  });
}
