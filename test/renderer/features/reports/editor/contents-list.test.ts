import { expect, onTestFinished, test } from 'vitest';
import { byPlace } from '#shared/base/order-key.ts';
import { type Block, inlineOf } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { templateFor } from '#shared/templates/index.ts';
import { PaperSession } from '#renderer/features/reports/editor/paper-session.ts';
import { blocksIn, paragraph } from './sample-paper.ts';
import { fieldsOf, storeReport, typeAt } from './stored-report.ts';

const made = storeReport();
const heading = (text: string) => ({ type: 'heading' as const, level: 1 as const, text: inlineOf(text) });

/** A paper with a list of contents, of two written parts; the others are empty and not printed. */
function open(): { readonly session: PaperSession; readonly printed: () => readonly string[]; readonly shown: () => readonly string[] } {
  const template = templateFor('programme-initiation', 1);
  if (!template) throw new Error('no template');
  const blocks: Block[] = [
    ...blocksIn('section:context', [paragraph('First words.'), heading('What is counted'), paragraph('Second words.')]),
    ...blocksIn('section:purpose', [paragraph('Third words.')]),
  ];
  const fields = { ...fieldsOf(made), template };
  const session = new PaperSession(made.store, fields, blocks, {
    onJump: () => {},
    onProblem: () => {},
    onUndoStored: () => {},
    onUndoneAll: () => {},
    plugins: [],
  });
  const place = document.body.appendChild(document.createElement('div'));
  session.mount(place);
  onTestFinished(async () => {
    session.editor.destroy();
    place.remove();
  });
  const printed = () => {
    const contents = buildOutline({ ...fields, blocks: [...blocks].sort(byPlace) }).nodes.find((node) => node.type === 'contents');
    return contents?.type === 'contents' ? contents.entries.map(({ number, text }) => [number, text].filter(Boolean).join(' ')) : [];
  };
  const shown = () => [...place.querySelectorAll('.contents li')].map((line) => line.textContent ?? '');
  return { session, printed, shown };
}

const posOf = (session: PaperSession, words: string): number => {
  let found = -1;
  session.editor.state.doc.descendants((node, pos) => {
    if (node.isTextblock && node.textContent === words) found = pos + 1;
  });
  return found;
};

test('lists what will be printed: headings with their numbers, and no part that is empty', () => {
  const { printed, shown } = open();
  expect(printed().some((line) => line.endsWith('What is counted'))).toBe(true);
  expect(shown()).toEqual(printed());
});

test('follows a heading as it is typed, after the key, and keeps the lines that stay', async () => {
  const { session, shown } = open();
  const before = shown();
  const line = session.editor.view.dom.querySelector('.contents li');
  typeAt(session, posOf(session, 'What is counted'), 'How and ');
  expect(shown()).toEqual(before);
  await expect.poll(shown).toEqual(before.map((one) => one.replace('What is', 'How and What is')));
  expect(session.editor.view.dom.querySelector('.contents li')).toBe(line);
});

test('numbers follow when a heading comes before', async () => {
  const { session, shown } = open();
  const { schema, tr } = session.editor.state;
  session.editor.view.dispatch(tr.insert(posOf(session, 'What is counted') - 1, schema.node('heading', { level: 1 }, schema.text('Before it'))));
  await expect.poll(() => shown().findIndex((line) => / Before it$/.test(line))).toBeGreaterThan(0);
  const at = shown().findIndex((line) => / Before it$/.test(line));
  const number = (index: number) => Number(/\.(\d+) /.exec(shown()[index] ?? '')?.[1]);
  expect(number(at + 1)).toBe(number(at) + 1);
});

test('a line leads to its heading and takes the focus there', () => {
  const { session } = open();
  const button = [...session.editor.view.dom.querySelectorAll<HTMLElement>('.contents button')].find((one) => one.textContent?.endsWith('What is counted'));
  button?.focus();
  button?.click();
  expect(session.editor.state.selection.$from.parent.textContent).toBe('What is counted');
  expect(document.activeElement).toBe(session.editor.view.dom);
});
