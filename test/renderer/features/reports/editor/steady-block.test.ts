import { EditorState, TextSelection } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BlockView } from '#renderer/features/reports/editor/block-view.ts';
import { Labels } from '#renderer/features/reports/editor/labels.ts';
import { toDoc } from '#renderer/features/reports/editor/paper-doc.ts';
import { steadyBlock } from '#renderer/features/reports/editor/steady-block.ts';
import { blocksIn, paperSchema, paragraph, parts } from './sample-paper.ts';

function open(): { readonly view: EditorView; readonly first: HTMLElement; readonly place: HTMLElement } {
  const doc = toDoc(paperSchema, parts, blocksIn('section:purpose', [paragraph('First words.'), paragraph('Second words.')]));
  const place = document.createElement('div');
  place.style.width = '240px';
  document.body.append(place);
  const labels = new Labels();
  const view = new EditorView(place, {
    state: EditorState.create({ doc, plugins: [steadyBlock()] }),
    nodeViews: { paragraph: (node) => new BlockView(node, { tag: () => 'p', className: 'paragraph' }, labels) },
  });
  onTestFinished(() => {
    view.destroy();
    place.remove();
  });
  view.focus();
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 14)));
  return { view, first: view.dom.querySelector('.block') as HTMLElement, place };
}

const naturalHeight = (element: HTMLElement) => {
  const twin = element.cloneNode(true) as HTMLElement;
  twin.removeAttribute('style');
  element.parentElement?.append(twin);
  const { height } = twin.getBoundingClientRect();
  twin.remove();
  return height;
};

const isHeld = (element: HTMLElement) => expect.poll(() => element.style.contain).toBe('size layout style');

test('the height of the block with the cursor is set before a key comes, and follows with the key that makes a line more', async () => {
  const { first } = open();
  const oneLine = first.getBoundingClientRect().height;
  await isHeld(first);
  await userEvent.keyboard(' now');
  expect(first.style.contain).toBe('size layout style');
  expect(first.getBoundingClientRect().height).toBe(oneLine);
  await userEvent.keyboard(' and so many more that they take another line or two');
  expect(first.getBoundingClientRect().height).toBeGreaterThan(oneLine);
  expect(first.getBoundingClientRect().height).toBe(naturalHeight(first));
  await userEvent.keyboard('{Backspace>52/}');
  expect(first.style.contain).toBe('size layout style');
  expect(first.getBoundingClientRect().height).toBe(oneLine);
});

test('a block that is left or emptied finds its height by itself', async () => {
  const { view, first } = open();
  await isHeld(first);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 24)));
  expect(first.style.contain).toBe('');
  await isHeld(first.nextElementSibling as HTMLElement);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 14)));
  await isHeld(first);
  view.dispatch(view.state.tr.delete(2, 2 + (view.state.doc.firstChild?.firstChild?.content.size ?? 0)));
  expect(first.style.height).toBe('');
});

test('the height is found anew when the page becomes narrower, after a rest, and for printing', async () => {
  const { first, place } = open();
  await isHeld(first);
  const oneLine = first.getBoundingClientRect().height;
  place.style.width = '60px';
  await expect.poll(() => first.getBoundingClientRect().height).toBeGreaterThan(oneLine);
  expect(first.getBoundingClientRect().height).toBe(naturalHeight(first));
  await isHeld(first);
  // Nothing tells the editor of this.
  first.style.lineHeight = '40px';
  const before = first.getBoundingClientRect().height;
  await userEvent.keyboard('s');
  await expect.poll(() => first.getBoundingClientRect().height, { timeout: 3_000 }).toBeGreaterThan(before);
  expect(first.style.contain).toBe('size layout style');
  window.dispatchEvent(new Event('beforeprint'));
  expect(first.style.contain).toBe('');
});
