import { Fragment, Slice } from '@tiptap/pm/model';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { dropPoint } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import { currentBlock } from '../editor/selected-blocks.ts';
import { findBlock } from '../editor/structure.ts';
import { dropBlock } from './move-block.ts';
import './drag-handle.css';

const tall = 24;
const wide = 18;
const apart = 4;

/**
 * A handle in the margin beside the block under the pointer, or else the one with the cursor, by which the block is
 * dragged to another place of the paper. By keyboard the same is Alt+Shift with the arrow keys.
 */
export function dragHandle(): Plugin {
  let dragged: string | null = null;
  return new Plugin({
    view: (view) =>
      new HandleView(view, (id) => {
        dragged = id;
      }),
    props: {
      handleDOMEvents: {
        drop: (view, event) => {
          const found = dragged === null ? null : findBlock(view.state.doc, dragged);
          const slice = view.dragging?.slice;
          if (!found || !slice) return false;
          event.preventDefault();
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          const to = at && dropPoint(view.state.doc, at.pos, slice);
          const tr = typeof to === 'number' ? dropBlock(view.state.tr, found.pos, to) : null;
          if (tr) view.dispatch(tr.setMeta('uiEvent', 'drop'));
          view.focus();
          return true;
        },
      },
    },
  });
}

class HandleView {
  private readonly view: EditorView;
  private readonly handle = document.createElement('div');
  private readonly stop = new AbortController();
  private readonly resized: ResizeObserver;
  private id: string | null = null;
  private hovered: HTMLElement | null = null;
  private written: HTMLElement | null = null;
  private frame = 0;

  constructor(view: EditorView, onDrag: (id: string | null) => void) {
    this.view = view;
    this.handle.className = 'drag-handle no-print';
    this.handle.draggable = true;
    this.handle.hidden = true;
    this.handle.title = 'Drag to move it (Alt+Shift with the arrow keys)';
    // What it does is said to everybody else by the keys for writing.
    this.handle.setAttribute('aria-hidden', 'true');
    const { signal } = this.stop;
    view.dom.addEventListener('mousemove', (event) => this.hover(event), { signal });
    view.dom.addEventListener('keydown', () => this.leave(), { signal });
    // Blocks come to their real height in sight, and what is below them moves.
    this.resized = new ResizeObserver(() => this.placeSoon());
    this.resized.observe(view.dom);
    this.handle.addEventListener('click', () => this.choose(), { signal });
    this.handle.addEventListener('dragstart', (event) => this.begin(event, onDrag), { signal });
    this.handle.addEventListener(
      'dragend',
      () => {
        onDrag(null);
        view.dragging = null;
        view.dom.dispatchEvent(new DragEvent('dragend'));
      },
      { signal },
    );
  }

  /** It follows the cursor into another block; while one writes in a block it stays where it is. */
  update(): void {
    const current = currentBlock(this.view.state);
    const node = current && this.view.hasFocus() ? this.view.nodeDOM(current.pos) : null;
    const element = node instanceof HTMLElement ? node : null;
    if (element === this.written) return;
    this.written = element;
    this.placeSoon();
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.stop.abort();
    this.resized.disconnect();
    this.handle.remove();
  }

  private placeSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.place());
  }

  /** Who goes on by keyboard has the handle beside the cursor. */
  private leave(): void {
    if (!this.hovered) return;
    this.hovered = null;
    this.placeSoon();
  }

  private hover(event: MouseEvent): void {
    const block = event.target instanceof Element ? event.target.closest<HTMLElement>('.slot > .block') : null;
    // On the way from the block to its handle the pointer is over neither.
    if (!block || block === this.hovered || event.buttons !== 0) return;
    this.hovered = block;
    this.place();
  }

  private begin(event: DragEvent, onDrag: (id: string) => void): void {
    const found = this.id === null ? null : findBlock(this.view.state.doc, this.id);
    const element = found && this.view.nodeDOM(found.pos);
    if (!event.dataTransfer || !found || !(element instanceof HTMLElement)) {
      event.preventDefault();
      return;
    }
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', found.node.textContent);
    event.dataTransfer.setDragImage(element, 0, 0);
    this.view.dragging = { slice: new Slice(Fragment.from(found.node), 0, 0), move: true };
    onDrag(found.node.attrs['id']);
  }

  private place(): void {
    const sheet = this.view.dom.parentElement;
    const block = this.hovered?.isConnected ? this.hovered : this.written;
    this.id = block?.dataset['id'] ?? null;
    this.handle.hidden = !sheet || !block || this.id === null || !this.view.editable;
    if (!sheet || !block || this.handle.hidden) return;
    if (this.handle.parentElement !== sheet) sheet.append(this.handle);
    const [from, within] = [sheet.getBoundingClientRect(), block.getBoundingClientRect()];
    this.handle.style.top = `${within.top - from.top + Math.min(apart, (within.height - tall) / 2)}px`;
    this.handle.style.left = `${within.left - from.left - wide - apart}px`;
  }

  /** A click takes the block as a whole, to be copied or removed. */
  private choose(): void {
    const found = this.id === null ? null : findBlock(this.view.state.doc, this.id);
    if (!found) return;
    this.view.dispatch(this.view.state.tr.setSelection(NodeSelection.create(this.view.state.doc, found.pos)));
    this.view.focus();
  }
}
