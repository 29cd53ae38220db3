import { type Command, NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { setPicture } from '../pictures/insert-picture.ts';
import './picture-resize.css';

const smallest = 0.1;

/** A selected picture takes more or less of the width of the text, a twentieth at a time. */
export function resizePicture(step: 1 | -1): Command {
  return (state, dispatch) => {
    const { selection } = state;
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'picture') return false;
    const share = shareWithin(Math.round(selection.node.attrs['share'] * 20 + step) / 20);
    return setPicture(selection.from, { share })(state, dispatch);
  };
}

/** The corner of a selected picture can be dragged. Meanwhile only the page changes; letting go is one step. */
export function pictureHandles(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousedown: (view, event) => {
          const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('.picture-handle') : null;
          const block = handle?.closest<HTMLElement>('.picture-block');
          if (!handle || !block || !view.editable || event.button !== 0) return false;
          event.preventDefault();
          drag(view, block, event.clientX);
          return true;
        },
      },
    },
  });
}

function drag(view: EditorView, block: HTMLElement, from: number): void {
  const image = block.querySelector('img');
  const { selection } = view.state;
  if (!image || !(selection instanceof NodeSelection)) return;
  const whole = block.clientWidth;
  const start = image.getBoundingClientRect().width;
  const id = selection.node.attrs['id'];
  let share: number = selection.node.attrs['share'];
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener(
    'mousemove',
    (event) => {
      share = shareWithin(Math.round((100 * (start + event.clientX - from)) / whole) / 100);
      image.style.width = `${100 * share}%`;
      block.style.setProperty('--share', `${100 * share}%`);
      block.dataset['width'] = `${Math.round(100 * share)} %`;
    },
    { signal },
  );
  window.addEventListener(
    'mouseup',
    () => {
      stop.abort();
      delete block.dataset['width'];
      const now = view.state.selection;
      if (now instanceof NodeSelection && now.node.attrs['id'] === id) setPicture(now.from, { share })(view.state, view.dispatch);
    },
    { signal },
  );
}

function shareWithin(share: number): number {
  return Math.min(1, Math.max(smallest, share));
}
