import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { currentBlock } from './selected-blocks.ts';

/** So many milliseconds after the cursor came the height is set. */
const settling = 150;
/** So many milliseconds after the last key it is found anew. */
const rest = 1_000;

type Steady = { readonly element: HTMLElement; readonly words: number; readonly height: number };

/**
 * The block with the cursor has its height set. Then a key lays out that block alone, where the browser would otherwise
 * go through every block of the part. When the words take more or fewer lines the height follows with the same key.
 * The height is set, and found anew, while nothing else happens: no key waits for it.
 */
export function steadyBlock(): Plugin {
  return new Plugin({
    view: (view) => {
      let steady: Steady | null = null;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let idle = 0;
      const release = () => {
        steady?.element.style.removeProperty('contain');
        steady?.element.style.removeProperty('height');
        steady = null;
      };
      const cancel = () => {
        clearTimeout(timer);
        cancelIdleCallback(idle);
        timer = undefined;
      };
      const settle = () => {
        release();
        const element = view.hasFocus() ? elementOfWords(view) : null;
        if (element) steady = hold(element, heightOfWords(element), element.getBoundingClientRect().height);
      };
      const settleIn = (milliseconds: number) => {
        cancel();
        timer = setTimeout(() => {
          idle = requestIdleCallback(settle, { timeout: rest });
        }, milliseconds);
      };
      // Another width breaks the lines elsewhere, and what is printed has a width of its own.
      let width = view.dom.clientWidth;
      const resized = new ResizeObserver(() => {
        if (view.dom.clientWidth === width) return;
        width = view.dom.clientWidth;
        requestAnimationFrame(release);
        settleIn(settling);
      });
      resized.observe(view.dom);
      const stop = new AbortController();
      window.addEventListener('beforeprint', release, { signal: stop.signal });
      return {
        update: (_view, before) => {
          const element = elementOfWords(view);
          if (steady && element !== steady.element) release();
          const isTyped = before.doc !== view.state.doc;
          if (element && steady && isTyped) {
            const words = heightOfWords(element);
            if (words !== steady.words) steady = hold(element, words, steady.height + words - steady.words);
          }
          if (element && (isTyped || !steady)) settleIn(steady ? rest : settling);
        },
        destroy: () => {
          cancel();
          resized.disconnect();
          stop.abort();
        },
      };
    },
  });
}

function hold(element: HTMLElement, words: number, height: number): Steady {
  element.style.setProperty('height', `${height}px`);
  element.style.setProperty('contain', 'layout size style');
  return { element, words, height };
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
