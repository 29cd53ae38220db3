import { NodeSelection } from '@tiptap/pm/state';
import { undo } from '@tiptap/pm/history';
import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { WrittenBlock } from '#shared/domain/report/index.ts';
import { placeBlocks } from '#shared/outline/fill-blocks.ts';
import { ownedBy } from '#shared/outline/register-blocks.ts';
import { RegisterFeed } from '#renderer/features/reports/editor/register-feed.ts';
import { insertRegister, setFollowing, turnIntoText } from '#renderer/features/reports/registers/register-commands.ts';
import { registerKeys } from '#renderer/features/reports/registers/register-keys.ts';
import { fieldsOf, openSession, storeReport } from '../editor/stored-report.ts';

const made = storeReport();
const following = { filling: 'risk', form: 'table', options: {} } as const;
const record = newId();

function says(owner: string, score: string): readonly WrittenBlock[] {
  const table = {
    caption: 'Open risks',
    widths: [2, 1],
    rows: [
      ['Risk', 'Current'],
      ['Flood', score],
    ],
    rowKeys: ['head', record],
  };
  return ownedBy(owner, placeBlocks([{ paragraph: 'There is one open risk.' }, table], { slot: 'section:purpose', after: null, before: null, owner }));
}

/** A report with a block from the registers below its first paragraph, and what was asked for there. */
function openWithBlock() {
  const asked: string[] = [];
  const registers = new RegisterFeed({
    onOptions: (id) => asked.push(`options ${id}`),
    onText: (id) => asked.push(`text ${id}`),
    onOpen: ({ kind, id }) => asked.push(`open ${kind} ${id}`),
  });
  const session = openSession(made, [], { plugins: [registerKeys(registers.acts)], registers });
  session.goTo(made.blocks[0]?.id ?? '');
  session.perform(insertRegister(following));
  const element = () => session.editor.view.dom.querySelector<HTMLElement>('.register-block');
  const id = element()?.dataset['id'] ?? '';
  const say = (score: string) => {
    const said = { blocks: says(id, score), note: '' };
    session.setFields({ ...fieldsOf(made), registers: new Map([[id, said.blocks]]) });
    registers.show(new Map([[id, said]]));
  };
  return { session, registers, asked, element, id, say };
}

test('a block shows what the registers say, takes numbers with its paragraphs and tables, and follows', () => {
  const { session, element, id, say } = openWithBlock();
  expect(element()?.querySelector('.register-from')?.textContent).toBe('From the register of risks · live');
  expect(element()?.querySelector('.register-note')?.textContent).toBe('Reading the registers …');
  say('12 High');
  expect(element()?.querySelector('.register-said > p')?.textContent).toBe('There is one open risk.');
  expect(element()?.querySelector<HTMLElement>('.register-said > p')?.dataset['label']).toBe('2.');
  expect(element()?.querySelector<HTMLElement>('.caption')?.dataset['label']).toBe('Table 1');
  expect(session.labels.of(made.blocks[1]?.id ?? '')).toBe('3.');
  expect(session.labels.canCite([`${id}-2`])).toBe(true);
  const before = element()?.querySelector('table');
  say('12 High');
  say('16 High');
  expect(element()?.querySelector('table')).not.toBe(before);
  expect(element()?.querySelector('table')?.textContent).toContain('16 High');
});

test('Enter and the buttons ask for its options, a row leads to its record, letters typed do not take its place', () => {
  const { session, asked, element, id, say } = openWithBlock();
  say('12 High');
  expect(session.editor.state.selection).toBeInstanceOf(NodeSelection);
  session.editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  for (const button of element()?.querySelectorAll('button') ?? []) button.click();
  element()?.querySelector<HTMLElement>('.register-jump')?.click();
  expect(asked).toEqual([`options ${id}`, `options ${id}`, `text ${id}`, `open risk ${record}`]);
  const handled = session.editor.view.someProp('handleTextInput', (handle) => handle(session.editor.view, 1, 2, 'x', () => session.editor.state.tr));
  expect(handled).toBe(true);
});

test('its options are one change; turned into text it becomes ordinary blocks, and one undo brings it back', async () => {
  const { session, id, say, element } = openWithBlock();
  say('12 High');
  session.perform(setFollowing(id, { ...following, options: { most: 3 } }));
  await session.flush();
  expect(session.stored.find((block) => block.id === id)).toMatchObject({ type: 'register', options: { most: 3 }, frozen: null });
  session.perform(turnIntoText(id, says(id, '12 High')));
  await session.flush();
  const kinds = session.stored.filter((block) => !made.blocks.some((one) => one.id === block.id)).map((block) => block.type);
  expect(kinds.sort()).toEqual(['paragraph', 'row', 'row', 'table']);
  expect(element()).toBe(null);
  session.perform(undo);
  expect(element()?.querySelector('table')?.textContent).toContain('12 High');
  await session.flush();
  expect(session.stored.filter((block) => !made.blocks.some((one) => one.id === block.id)).map((block) => block.type)).toEqual(['register']);
});

test('a frozen one says what it said, and offers what has changed since', () => {
  const { session, id, say, element } = openWithBlock();
  session.perform((state, dispatch) => {
    const pos = state.selection.from;
    dispatch?.(state.tr.setNodeAttribute(pos, 'frozen', { day: '2026-11-20', blocks: says(id, '12 High') }));
    return true;
  });
  say('16 High');
  expect(element()?.querySelector('.register-from')?.textContent).toBe('From the register of risks · as it was on 20 November 2026');
  expect(element()?.querySelector('button')?.textContent).toBe('What has changed since');
  expect(element()?.querySelector('table')?.textContent).toContain('12 High');
  // A copy of it follows the registers: it was frozen for this report.
  const copied = session.editor.view.serializeForClipboard(session.editor.state.selection.content()).dom;
  expect(copied.querySelector('[data-filling="risk"]')).not.toBe(null);
  expect(copied.innerHTML).not.toContain('12 High');
});
