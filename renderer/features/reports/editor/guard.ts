import type { Node as PaperNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { emptyBlock } from './paper-doc.ts';

/** Set on a transaction that brings or takes away parts of the paper, as the report's fields ask for it. */
export const partsMeta = 'paperParts';

/**
 * Typing never takes away a part of the paper: what is selected across several parts is deleted inside each, and a
 * transaction that would still change the row of parts is refused. In the recommendations a paragraph is a
 * recommendation, and elsewhere a recommendation is an item.
 */
export function partsGuard(): Plugin {
  return new Plugin({
    filterTransaction: (tr, state) => !tr.docChanged || Boolean(tr.getMeta(partsMeta)) || sameParts(state.doc, tr.doc),
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some((one) => one.docChanged)) return null;
      const tr = after.tr;
      let pos = 0;
      after.doc.forEach((slot, _offset, index) => {
        if (index >= before.doc.childCount || before.doc.child(index) !== slot) fitKinds(tr, slot, pos);
        pos += slot.nodeSize;
      });
      return tr.docChanged ? tr : null;
    },
    props: {
      handleKeyDown: (view, event) => {
        if (event.key !== 'Backspace' && event.key !== 'Delete' && event.key !== 'Enter') return false;
        return deleteAcross(view);
      },
      handleTextInput: (view, _from, _to, text) => {
        if (!deleteAcross(view)) return false;
        view.dispatch(view.state.tr.insertText(text));
        return true;
      },
      handlePaste: (view) => {
        deleteAcross(view);
        return false;
      },
      handleDOMEvents: {
        beforeinput: (view, event) => {
          if (!event.inputType.startsWith('insert') || !deleteAcross(view)) return false;
          event.preventDefault();
          if (event.data) view.dispatch(view.state.tr.insertText(event.data));
          return true;
        },
        cut: (view, event) => {
          if (!isAcross(view.state) || !event.clipboardData) return false;
          const { dom, text } = view.serializeForClipboard(view.state.selection.content());
          event.preventDefault();
          event.clipboardData.clearData();
          event.clipboardData.setData('text/html', dom.innerHTML);
          event.clipboardData.setData('text/plain', text);
          return deleteAcross(view);
        },
      },
    },
  });
}

function isAcross(state: EditorState): boolean {
  const { $from, $to, empty } = state.selection;
  return !empty && $from.index(0) !== ($to.depth === 0 ? $to.index(0) - 1 : $to.index(0));
}

function deleteAcross(view: EditorView): boolean {
  if (!view.editable || !isAcross(view.state)) return false;
  view.dispatch(deleteSelected(view.state).scrollIntoView());
  return true;
}

/** Deletes what is selected within each part, from the last to the first, so that positions before stay right. */
export function deleteSelected(state: EditorState): Transaction {
  const { from, to } = state.selection;
  const tr = state.tr;
  const parts: { slot: PaperNode; start: number; end: number }[] = [];
  state.doc.forEach((slot, offset) => parts.push({ slot, start: offset + 1, end: offset + slot.nodeSize - 1 }));
  for (const { slot, start, end } of parts.reverse()) {
    if (start > to || end < from) continue;
    const first = Selection.findFrom(state.doc.resolve(start), 1, true)?.from ?? start;
    if (from <= first && to >= end - 1) tr.replaceWith(start, end, emptyBlock(state.schema, slot.attrs.slot));
    else if (from <= first) tr.delete(first, to);
    else tr.delete(from, Math.min(to, end - 1));
  }
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)), from <= 1 ? 1 : -1));
}

function sameParts(before: PaperNode, after: PaperNode): boolean {
  if (before.childCount !== after.childCount) return false;
  for (let index = 0; index < after.childCount; index++) {
    if (before.child(index).attrs.slot !== after.child(index).attrs.slot) return false;
  }
  return true;
}

function fitKinds(tr: Transaction, slot: PaperNode, slotPos: number): void {
  const { recommendation, item } = tr.doc.type.schema.nodes;
  const isRecommendations = slot.attrs.slot === 'section:recommendations';
  slot.forEach((block, offset) => {
    const pos = slotPos + 1 + offset;
    if (isRecommendations && block.type.name === 'paragraph') tr.setNodeMarkup(pos, recommendation, { id: block.attrs.id });
    if (!isRecommendations && block.type === recommendation) tr.setNodeMarkup(pos, item, { id: block.attrs.id, style: 'numbered', level: 0 });
  });
}
