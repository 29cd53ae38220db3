import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { moveBlockOn, dropBlock } from '#renderer/features/reports/desk/move-block.ts';
import { toDoc } from '#renderer/features/reports/editor/paper-doc.ts';
import { eachBlock } from '#renderer/features/reports/editor/structure.ts';
import { blocksIn, paragraph, paperSchema, parts, tableIn } from '../editor/sample-paper.ts';

/** 'one' and 'two' in the first part, 'three' and a table in the second, nothing in the third. */
function paper(): EditorState {
  const blocks = [
    ...blocksIn('section:purpose', [paragraph('one'), paragraph('two')]),
    ...blocksIn('section:information', [paragraph('three')]),
    ...tableIn('section:information', 'zz', [['Stage'], ['Design']]),
  ];
  return EditorState.create({ doc: toDoc(paperSchema, parts, blocks) });
}

const read = (state: EditorState) => state.doc.children.map((slot) => slot.children.map((block) => block.textContent));
const placeOf = (state: EditorState, text: string) => [...eachBlock(state.doc)].find(({ node }) => node.textContent === text)?.pos ?? -1;

function move(state: EditorState, text: string, steps: readonly (1 | -1)[]): EditorState {
  let now = state.apply(state.tr.setSelection(TextSelection.create(state.doc, placeOf(state, text) + 2)));
  for (const step of steps) {
    moveBlockOn(step)(now, (tr) => {
      now = now.apply(tr);
    });
  }
  return now;
}

test('a block goes past its neighbours and on into the next part, with the cursor and its identity', () => {
  const before = paper();
  const after = move(before, 'one', [1, 1]);
  expect(read(after)).toEqual([['two'], ['one', 'three', 'StageDesign'], ['']]);
  expect(after.selection.$from.parent.textContent).toBe('one');
  expect(after.doc.nodeAt(placeOf(after, 'one'))?.attrs['id']).toBe(before.doc.nodeAt(placeOf(before, 'one'))?.attrs['id']);
  expect(read(move(after, 'one', [-1, -1]))).toEqual([['one', 'two'], ['three', 'StageDesign'], ['']]);
});

test('at both ends of the paper it stays', () => {
  expect(read(move(paper(), 'one', [-1]))).toEqual(read(paper()));
  const last = move(paper(), 'three', [1, 1]);
  expect(read(last)).toEqual([['one', 'two'], ['StageDesign'], ['three']]);
  expect(read(move(last, 'three', [1]))).toEqual(read(last));
});

test('an empty part gives its place, and a part left with nothing gets its empty block', () => {
  const state = paper();
  const end = state.doc.content.size - 1;
  const tr = dropBlock(state.tr, placeOf(state, 'three'), end);
  expect(tr && read(state.apply(tr))).toEqual([['one', 'two'], ['StageDesign'], ['three']]);
  const next = tr && state.apply(tr);
  const back = next && dropBlock(next.tr, placeOf(next, 'three'), 1);
  expect(back && read(next.apply(back))).toEqual([['three', 'one', 'two'], ['StageDesign'], ['']]);
});

test('a table goes as a whole, and a block dropped on itself does nothing', () => {
  const state = paper();
  const table = placeOf(state, 'StageDesign');
  const tr = dropBlock(state.tr, table, 1);
  expect(tr && read(state.apply(tr))).toEqual([['StageDesign', 'one', 'two'], ['three'], ['']]);
  expect(dropBlock(state.tr, table, table)).toBeNull();
});
