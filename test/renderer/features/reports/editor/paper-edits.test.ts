import fc from 'fast-check';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Fragment, Slice } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { applyItemEdit } from '#shared/changes/apply.ts';
import type { Edit } from '#shared/changes/change.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { indentItems, moveBlocks, removeBlocks, setKind, splitBlock } from '#renderer/features/reports/editor/block-commands.ts';
import { deleteSelected, partsGuard } from '#renderer/features/reports/editor/guard.ts';
import { identities, withoutIds } from '#renderer/features/reports/editor/identity.ts';
import { toDoc } from '#renderer/features/reports/editor/paper-doc.ts';
import { paperEdits } from '#renderer/features/reports/editor/paper-edits.ts';
import { addColumn, addRow, insertTable, removeColumn, removeRow } from '#renderer/features/reports/editor/table-commands.ts';
import { tableShape } from '#renderer/features/reports/editor/table-shape.ts';
import { blocksIn, paperSchema, paragraph, parts, variedBlocks } from './sample-paper.ts';

const report = 'report';

function open(blocks: readonly Block[]): EditorState {
  return EditorState.create({ doc: toDoc(paperSchema, parts, blocks), plugins: [partsGuard(), identities(), tableShape()] });
}

function stored(blocks: readonly Block[]): Map<string, Block> {
  return new Map(blocks.map((block) => [block.id, block]));
}

function applied(blocks: ReadonlyMap<string, Block>, edits: readonly Edit[]): Map<string, Block> {
  const next = new Map(blocks);
  for (const edit of edits) {
    if (!('list' in edit)) throw new Error('only edits of blocks');
    const after = applyItemEdit(next.get(edit.item) ?? null, edit);
    if (after) next.set(edit.item, after as Block);
    else next.delete(edit.item);
  }
  return next;
}

/** The cursor in the block at `index` of the part at `part`, `offset` characters in. */
function cursor(state: EditorState, part: number, index: number, offset = 0): EditorState {
  let pos = 1;
  for (let at = 0; at < part; at++) pos += state.doc.child(at).nodeSize;
  for (let at = 0; at < index; at++) pos += state.doc.child(part).child(at).nodeSize;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos + 1 + offset)));
}

function perform(state: EditorState, command: (state: EditorState, dispatch: (tr: Transaction) => void) => boolean): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
}

test('typing is one field of one block', () => {
  const blocks = variedBlocks();
  const before = open(blocks);
  const at = cursor(before, 0, 0, 3);
  const after = at.apply(at.tr.insertText('X'));
  const edits = paperEdits(report, stored(blocks), before.doc, after.doc);
  expect(edits).toHaveLength(1);
  expect(edits[0]).toMatchObject({ op: 'setItem', field: 'text', item: blocks[0]?.id });
});

test('a split shortens one block and inserts one; the first half keeps its identity', () => {
  const blocks = variedBlocks();
  const before = open(blocks);
  const after = perform(cursor(before, 0, 0, 7), splitBlock);
  expect(after.doc.child(0).child(0).attrs.id).toBe(blocks[0]?.id);
  const edits = paperEdits(report, stored(blocks), before.doc, after.doc);
  expect(edits.map((edit) => edit.op).sort()).toEqual(['insert', 'setItem']);
});

test('Enter at the start of a block leaves the words with their identity', () => {
  const blocks = variedBlocks();
  const before = open(blocks);
  const after = perform(cursor(before, 0, 1), splitBlock);
  expect(after.doc.child(0).child(2).attrs.id).toBe(blocks[1]?.id);
  expect(paperEdits(report, stored(blocks), before.doc, after.doc).map((edit) => edit.op)).toEqual(['insert']);
});

test('moving a block is one move', () => {
  const blocks = blocksIn(
    'section:purpose',
    ['one', 'two', 'three', 'four', 'five'].map((text) => paragraph(text)),
  );
  const before = open(blocks);
  const after = perform(cursor(before, 0, 3), moveBlocks(-1));
  const edits = paperEdits(report, stored(blocks), before.doc, after.doc);
  expect(edits.map((edit) => edit.op)).toEqual(['move']);
  expect(after.doc.child(0).children.map((node) => node.textContent)).toEqual(['one', 'two', 'four', 'three', 'five']);
});

test('a cell is one row, a new row is one insert, and another part is not read', () => {
  const blocks = variedBlocks();
  const before = open(blocks);
  const table = before.doc.child(1).childCount - 1;
  const inCell = cursor(before, 1, table, 2);
  const typed = inCell.apply(inCell.tr.insertText('!'));
  expect(paperEdits(report, stored(blocks), before.doc, typed.doc)).toMatchObject([{ op: 'setItem', field: 'cells' }]);
  const grown = perform(inCell, addRow(true));
  expect(paperEdits(report, stored(blocks), before.doc, grown.doc).map((edit) => edit.op)).toEqual(['insert']);
});

test('words come and go in an empty part without leaving an empty block behind', () => {
  const before = open([]);
  const at = cursor(before, 0, 0);
  const typed = at.apply(at.tr.insertText('First words'));
  const edits = paperEdits(report, new Map(), before.doc, typed.doc);
  expect(edits).toMatchObject([{ op: 'insert' }]);
  const kept = applied(new Map(), edits);
  const emptied = typed.apply(typed.tr.delete(2, 13));
  expect(paperEdits(report, kept, typed.doc, emptied.doc)).toMatchObject([{ op: 'remove' }]);
});

test('what is deleted over several parts is deleted inside each of them', () => {
  const blocks = variedBlocks();
  const state = open(blocks);
  const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 6, state.doc.content.size - 4)));
  const after = selected.apply(deleteSelected(selected));
  expect(after.doc.children.map((slot) => slot.attrs.slot)).toEqual(parts.map((part) => part.slot));
  after.doc.check();
  expect(after.doc.textContent).toBe('To trt');
});

test('a transaction that would take a part away is refused', () => {
  const state = open(variedBlocks());
  const after = state.apply(state.tr.delete(0, state.doc.child(0).nodeSize));
  expect(after.doc.childCount).toBe(3);
});

test('in the recommendations a pasted paragraph becomes a recommendation', () => {
  const state = open(variedBlocks());
  const end = state.doc.content.size - 1;
  const after = state.apply(state.tr.insert(end, paperSchema.node('paragraph', null, paperSchema.text('agrees'))));
  expect(after.doc.child(2).children.map((node) => node.type.name)).toEqual(['recommendation', 'recommendation']);
});

test('what was copied over several parts is pasted as one run of blocks with identities of their own', () => {
  const state = open(variedBlocks());
  const slice = withoutIds(state.doc.slice(0, state.doc.content.size));
  const after = state.apply(state.tr.replace(state.doc.child(0).nodeSize - 1, state.doc.child(0).nodeSize - 1, slice));
  after.doc.check();
  expect(after.doc.childCount).toBe(3);
  const ids = after.doc.children.flatMap((slot) => slot.children.map((block) => block.attrs['id'] as string));
  expect(ids.length).toBeGreaterThan(18);
  expect(new Set(ids).size).toBe(ids.length);
});

const step = fc.record({ at: fc.nat(), length: fc.nat({ max: 40 }), text: fc.string({ maxLength: 8 }), kind: fc.nat({ max: 15 }) });

test('whatever is done in the editor, the edits make the stored text the same', () => {
  const seed = Date.now();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 6 }), (steps, every) => {
      const blocks = variedBlocks();
      let state = open(blocks);
      let known = stored(blocks);
      let saved = state.doc;
      const save = () => {
        const edits = paperEdits(report, known, saved, state.doc);
        known = applied(known, edits);
        saved = state.doc;
        const again = toDoc(paperSchema, parts, known.values());
        expect(withoutFillers(again.toJSON())).toEqual(withoutFillers(state.doc.toJSON()));
      };
      steps.forEach((one, index) => {
        state = doStep(state, one);
        if (index % every === 0) save();
      });
      save();
    }),
    { seed, numRuns: 150 },
  );
});

function doStep(state: EditorState, { at, length, text, kind }: { at: number; length: number; text: string; kind: number }): EditorState {
  const from = at % state.doc.content.size;
  const to = Math.min(state.doc.content.size, from + length);
  const selected = state.apply(state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(kind < 2 || kind > 13 ? to : from))));
  const commands = [
    null,
    null,
    splitBlock,
    moveBlocks(1),
    moveBlocks(-1),
    removeBlocks,
    indentItems(1),
    indentItems(-1),
    setKind({ type: 'item', style: 'lettered' }),
    setKind({ type: 'paragraph', numbered: true }),
    insertTable(2, 2),
    addRow(true),
    removeRow,
    addColumn(true),
    removeColumn,
  ];
  const command = commands[kind];
  if (command) return perform(selected, command);
  if (kind === 0) return selected.apply(deleteSelected(selected));
  if (kind === 1) {
    const words = text.replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '');
    const { $from } = selected.selection;
    return words && $from.parent.isTextblock ? selected.apply(selected.tr.insertText(words)) : selected;
  }
  const slice = withoutIds(selected.selection.content());
  const target = TextSelection.near(selected.doc.resolve((at * 7) % selected.doc.content.size));
  try {
    return selected.apply(selected.tr.setSelection(target).replaceSelection(new Slice(Fragment.from(slice.content), slice.openStart, slice.openEnd)));
  } catch {
    return selected;
  }
}

/** An empty part shows a block with a fresh identity each time; guidance and labels are the template's. */
function withoutFillers(json: { content?: readonly { attrs?: object; content?: readonly { type: string; attrs?: object; content?: unknown }[] }[] }): unknown {
  return json.content?.map((slot) => {
    const [only] = slot.content ?? [];
    const isFiller = slot.content?.length === 1 && !only?.content && (only?.type === 'paragraph' || only?.type === 'recommendation');
    return isFiller ? { ...slot, content: [] } : slot;
  });
}
