import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { currentBlock } from './selected-blocks.ts';

/** So many milliseconds after the last key the block finds its height by itself again. */
const rest = 1_000;

type Steady = { readonly element: HTMLElement; readonly words: number };

/**
 * While words are typed, the block with the cursor has its height set. Then a key lays out that block alone, where the
 * browser would otherwise go through every block of the part. When the words take more or fewer lines the height
 * follows with the same key.
 */
export function steadyBlock(): Plugin {
  let steady: Steady | null = null;
  let typedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = () => {
    steady?.element.style.removeProperty('contain');
    steady?.element.style.removeProperty('height');
    steady = null;
  };
  const hold = (element: HTMLElement) => {
    steady = { element, words: heightOfWords(element) };
    element.style.setProperty('height', `${element.getBoundingClientRect().height}px`);
    element.style.setProperty('contain', 'layout size style');
  };
  const restLater = (after: number) => {
    timer = setTimeout(() => {
      const left = typedAt + rest - performance.now();
      timer = undefined;
      if (left > 0) restLater(left);
      else release();
    }, after);
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        beforeinput: (view) => {
          typedAt = performance.now();
          if (timer === undefined) restLater(rest);
          const element = elementOfWords(view);
          if (element === steady?.element) return false;
          release();
          if (element) hold(element);
          return false;
        },
      },
    },
    view: () => ({
      update: (view) => {
        if (!steady) return;
        const { element, words } = steady;
        if (elementOfWords(view) !== element) release();
        else if (heightOfWords(element) !== words) {
          release();
          hold(element);
        }
      },
      destroy: () => clearTimeout(timer),
    }),
  });
}

/** The block with the cursor; null where it is a picture, or empty: its guidance takes lines that are no words. */
function elementOfWords(view: EditorView): HTMLElement | null {
  const block = currentBlock(view.state);
  if (!block || block.node.content.size === 0) return null;
  const element = view.nodeDOM(block.pos);
  return element instanceof HTMLElement ? element : null;
}

function heightOfWords(element: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().height;
}
