import { DOMParser, DOMSerializer, type Node as PaperNode } from '@tiptap/pm/model';
import { undo } from '@tiptap/pm/history';
import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { joinBackward } from '@tiptap/pm/commands';
import { expect, test, vi } from 'vitest';
import { type Block, type Inline, inlineOf, type Slot } from '#shared/domain/report/index.ts';
import type { PaperSession } from '#renderer/features/reports/editor/paper-session.ts';
import { followJoins } from '#renderer/features/reports/references/follow-joins.ts';
import { linkTyped } from '#renderer/features/reports/references/link-typed.ts';
import { putReference } from '#renderer/features/reports/references/put-reference.ts';
import { type SignCalls, signPlugin } from '#renderer/features/reports/picker/sign-plugin.ts';
import { referenceSign } from '#renderer/features/reports/references/reference-sign.ts';
import { linkableHere, linkableReferences } from '#renderer/features/reports/references/typed-in-paper.ts';
import { blocksIn, paragraph } from '../editor/sample-paper.ts';
import { openSessionWith, storeReport } from '../editor/stored-report.ts';

const made = storeReport();
const refer = (...to: string[]): Inline[number] => ({ reference: { to, form: 'list' } });

/** The stored report with more blocks, open; `calls` are what is asked of the page. */
function openWith(more: readonly Block[], calls: SignCalls | null = null): Promise<PaperSession> {
  return openSessionWith(made, more, { plugins: [signPlugin(referenceSign, () => calls), followJoins()] });
}

const shown = (session: PaperSession) => [...session.editor.view.dom.querySelectorAll('.reference')].map((one) => one.textContent);
const perform = (session: PaperSession, command: Command) => session.perform(command);
function placeOf(session: PaperSession, id: string): { node: PaperNode; pos: number } {
  let found: { node: PaperNode; pos: number } | null = null;
  session.editor.state.doc.descendants((node, pos) => {
    if (node.attrs['id'] === id) found = { node, pos };
    return found === null;
  });
  if (!found) throw new Error(`No block ${id}`);
  return found;
}
const cursorAt = (session: PaperSession, pos: number) =>
  session.editor.view.dispatch(session.editor.state.tr.setSelection(TextSelection.create(session.editor.state.doc, pos)));
const citing = (...text: Inline) => blocksIn('section:reasons' as Slot, [paragraph(text)]);

test('references follow every paragraph that comes, goes and moves', async () => {
  const [first, , third] = made.blocks.map((block) => block.id) as [string, string, string];
  const session = await openWith(citing({ text: 'See ' }, refer(third), { text: ' and ' }, refer(first, third)));
  expect(shown(session)).toEqual(['3', '1 and 3']);
  const { schema, tr } = session.editor.state;
  session.editor.view.dispatch(tr.insert(1, schema.node('paragraph', null, schema.text('Before all'))));
  expect(shown(session)).toEqual(['4', '2 and 4']);
  const { pos, node } = placeOf(session, third);
  session.editor.view.dispatch(session.editor.state.tr.insert(1, schema.node('paragraph', null, schema.text('More'))).delete(pos + 6, pos + 6 + node.nodeSize));
  expect(shown(session)).toEqual(['[removed]', '3 and [removed]']);
  expect(session.editor.view.dom.querySelector('.reference')?.hasAttribute('data-gone')).toBe(true);
});

test('a cited heading without a number is followed word by word', async () => {
  const [heading] = blocksIn('section:options' as Slot, [{ type: 'heading', level: 1, text: inlineOf('Costs') }]) as [Block];
  const session = await openWith([heading, ...citing({ text: 'See ' }, refer(heading.id), { text: ', ' }, refer('section:purpose'))]);
  expect(shown(session)).toEqual(['Costs', 'Purpose of the Report']);
  session.editor.view.dispatch(session.editor.state.tr.insertText('Yearly ', placeOf(session, heading.id).pos + 1));
  expect(shown(session)[0]).toBe('Yearly Costs');
  const { pos, node } = placeOf(session, heading.id);
  session.editor.view.dispatch(session.editor.state.tr.delete(pos + 1, pos + 1 + node.content.size));
  expect(shown(session)[0]).toBe('[removed]');
  session.editor.view.dispatch(session.editor.state.tr.insertText('Savings', pos + 1));
  expect(shown(session)[0]).toBe('Savings');
});

test('where a paragraph is joined to the one before, what cited it cites that one; Undo takes both back', async () => {
  const [first, second] = made.blocks.map((block) => block.id) as [string, string];
  const session = await openWith(citing({ text: 'See ' }, refer(first, second), { text: ', ' }, refer(second)));
  expect(shown(session)).toEqual(['1 and 2', '2']);
  cursorAt(session, placeOf(session, second).pos + 1);
  expect(perform(session, joinBackward)).toBe(true);
  expect(shown(session)).toEqual(['1', '1']);
  perform(session, undo);
  expect(shown(session)).toEqual(['1 and 2', '2']);
});

test('what is left of a paragraph in another is cited there; where nothing is left, nothing is', async () => {
  const [first, second] = made.blocks.map((block) => block.id) as [string, string];
  const session = await openWith(citing(refer(second)));
  const { view } = session.editor;
  const from = placeOf(session, first).pos + 3;
  const { pos, node } = placeOf(session, second);
  view.dispatch(view.state.tr.delete(from, pos + 4));
  expect(shown(session)).toEqual(['1']);
  perform(session, undo);
  expect(shown(session)).toEqual(['2']);
  view.dispatch(view.state.tr.delete(from, pos + node.nodeSize - 1));
  expect(shown(session)).toEqual(['[removed]']);
});

test('a paragraph that is cut and pasted elsewhere is still the one that is cited; what is pasted again is another', async () => {
  const [first, , third] = made.blocks.map((block) => block.id) as [string, string, string];
  const session = await openWith(citing(refer(first)));
  const { view } = session.editor;
  const { pos, node } = placeOf(session, first);
  const slice = NodeSelection.create(view.state.doc, pos).content();
  const { dom } = view.serializeForClipboard(slice);
  view.dispatch(view.state.tr.delete(pos, pos + node.nodeSize));
  expect(shown(session)).toEqual(['[removed]']);
  const target = placeOf(session, third);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, target.pos + target.node.nodeSize - 1)));
  view.pasteHTML(dom.innerHTML);
  expect(shown(session)).toEqual(['3']);
  view.pasteHTML(dom.innerHTML);
  expect(shown(session)).toEqual(['3']);
});

test('words copied from within a paragraph join the paragraph that they are pasted into, with their reference', async () => {
  const [first, , third] = made.blocks.map((block) => block.id) as [string, string, string];
  const [cites] = citing({ text: 'See paragraph ' }, refer(first), { text: ' for more.' }) as [Block];
  const session = await openWith([cites]);
  const { view } = session.editor;
  const { pos, node } = placeOf(session, cites.id);
  const { dom } = view.serializeForClipboard(TextSelection.create(view.state.doc, pos + 5, pos + node.nodeSize - 7).content());
  cursorAt(session, placeOf(session, third).pos + 7);
  view.pasteHTML(dom.innerHTML);
  expect(view.dom.querySelector(`[data-id="${third}"]`)?.textContent).toBe('Third paragraph 1 forwords.');
  expect(shown(session)).toEqual(['1', '1']);
});

test('copied within the report a reference stays live; in another report it is words', async () => {
  const [first] = made.blocks.map((block) => block.id) as [string];
  const session = await openWith(citing({ text: 'See ' }, refer(first), { text: '.' }));
  const { schema, doc } = session.editor.state;
  const html = document.createElement('div');
  html.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content));
  expect(html.querySelector('[data-to]')?.textContent).toBe('1');
  const read = (from: HTMLElement) => {
    const found: string[] = [];
    DOMParser.fromSchema(schema)
      .parseSlice(from)
      .content.descendants((node) => void (node.type.name === 'reference' && found.push(node.type.name)));
    return found.length;
  };
  expect(read(html)).toBe(1);
  const made2 = session.labels.report;
  for (const one of html.querySelectorAll('[data-to]')) one.setAttribute('data-report', `${made2}x`);
  expect(read(html)).toBe(0);
  const { content } = DOMParser.fromSchema(schema).parseSlice(html);
  expect(content.textBetween(0, content.size, ' ')).toContain('See 1.');
});

test('a reference is put in as one step for Undo, and is stored', async () => {
  const [first, second] = made.blocks.map((block) => block.id) as [string, string];
  const session = await openWith([]);
  const at = placeOf(session, second).pos + 1 + 'Second words.'.length;
  cursorAt(session, at);
  expect(perform(session, putReference(at, at, [' See paragraph ', { to: [first], form: 'list' }]))).toBe(true);
  const { parent } = session.editor.state.selection.$from;
  expect(parent.textBetween(0, parent.content.size, '', '#')).toBe('Second words. See paragraph #');
  expect(shown(session)).toEqual(['1']);
  await session.flush();
  const stored = (await made.store.read((reader) => reader.blocks(made.report.id))).find((block) => block.id === second);
  expect(stored).toMatchObject({ text: [{ text: 'Second words. See paragraph ' }, { reference: { to: [first], form: 'list' } }] });
  perform(session, undo);
  expect(shown(session)).toEqual([]);
});

test('typed references are found, linked one or all in one change, and taken back in one', async () => {
  const [first, , third] = made.blocks.map((block) => block.id) as [string, string, string];
  const session = await openWith(
    citing({ text: 'See paragraphs 1 and 3, paragraph 4 and paragraph 9.' }, { text: ' Paragraph 2', marks: { link: 'https://a.example/' } }),
  );
  const found = linkableReferences(session.editor.state.doc, session.labels);
  // Paragraph 4 is the one that says so, and there is no paragraph 9.
  expect(found).toMatchObject([{ cites: [first, third], form: 'list' }]);
  cursorAt(session, (found[0]?.from ?? 0) + 1);
  expect(linkableHere(session.editor.state, session.labels)).toMatchObject({ cites: [first, third] });
  const run = vi.spyOn(made.store, 'run');
  expect(await session.performAs('Link typed references', linkTyped(found))).toBe(true);
  expect(shown(session)).toEqual(['1 and 3']);
  expect(run.mock.calls.map(([command]) => command.label)).toEqual(['Link typed references']);
  perform(session, undo);
  expect(shown(session)).toEqual([]);
});

test('@ asks for a reference, but not within an address', async () => {
  let asked = 0;
  const session = await openWith([], { onTyped: () => void asked++, onOpen: () => {} });
  const { view } = session.editor;
  const { pos, node } = placeOf(session, made.blocks[0]?.id ?? '');
  const type = (text: string, at: number) => {
    cursorAt(session, at);
    return view.someProp('handleTextInput', (handle) => handle(view, at, at, text, () => view.state.tr.insertText(text)));
  };
  expect(type('@', pos + 6)).toBeFalsy();
  expect(type('@', pos + 7)).toBe(true);
  expect(type('@', pos + 1)).toBe(true);
  expect(type('x', pos + 1)).toBeFalsy();
  expect(asked).toBe(2);
  expect(placeOf(session, node.attrs['id']).node.textContent).toBe('First words.');
});
