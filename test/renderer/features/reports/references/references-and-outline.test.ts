import { joinBackward } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, plainText, type Slot } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { moveBlocks, setKind, splitBlock } from '#renderer/features/reports/editor/block-commands.ts';
import type { PaperSession } from '#renderer/features/reports/editor/paper-session.ts';
import { eachBlock } from '#renderer/features/reports/editor/structure.ts';
import { followJoins } from '#renderer/features/reports/references/follow-joins.ts';
import { blocksIn, paragraph } from '../editor/sample-paper.ts';
import { fieldsOf, openSessionWith, storeReport } from '../editor/stored-report.ts';

const made = storeReport();
const seed = Date.now() % 2 ** 31;

async function openCiting(): Promise<PaperSession> {
  const cited = [...made.blocks.map((block) => block.id), 'section:options', 'section:purpose'];
  const citing = blocksIn('section:reasons' as Slot, [
    paragraph(cited.flatMap((id) => [{ text: 'See ' }, { reference: { to: [id], form: 'list' as const } }, { text: '. ' }])),
    paragraph([
      { reference: { to: cited.slice(0, 3), form: 'list' } },
      { text: ' and ' },
      { reference: { to: [cited[0] ?? '', cited[2] ?? ''], form: 'range' } },
    ]),
  ]);
  const more = [...citing, ...blocksIn('section:options' as Slot, [{ type: 'heading', level: 1, text: [{ text: 'Costs' }] }, paragraph('None.')])];
  return openSessionWith(made, more, { plugins: [followJoins()] });
}

const steps = ['split', 'join', 'up', 'down', 'delete', 'type', 'unnumber', 'number', 'heading', 'undo', 'redo'] as const;

/** Does one thing at the block of this place, counted around. */
function act(session: PaperSession, step: (typeof steps)[number], at: number): void {
  const { view } = session.editor;
  const blocks = [...eachBlock(view.state.doc)].filter(({ node }) => node.isTextblock);
  const { node, pos } = blocks[at % blocks.length] as (typeof blocks)[number];
  const cursor = (offset: number) => view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, pos + 1 + offset)));
  if (step === 'undo') session.perform(undo);
  else if (step === 'redo') session.perform(redo);
  else if (step === 'delete') view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)).deleteSelection());
  else {
    cursor(step === 'split' ? Math.floor(node.content.size / 2) : 0);
    if (step === 'split') session.perform(splitBlock);
    if (step === 'join') session.perform(joinBackward);
    if (step === 'up') session.perform(moveBlocks(-1));
    if (step === 'down') session.perform(moveBlocks(1));
    if (step === 'type') view.dispatch(view.state.tr.insertText('x'));
    if (step === 'unnumber') session.perform(setKind({ type: 'paragraph', numbered: false }));
    if (step === 'number') session.perform(setKind({ type: 'paragraph', numbered: true }));
    if (step === 'heading') session.perform(setKind({ type: 'heading', level: 1 }));
  }
}

/** Blocks whose words on the page are not those that are printed. */
function unlike(session: PaperSession, blocks: readonly Block[]): readonly string[] {
  const { nodes } = buildOutline({ ...fieldsOf(made), blocks });
  return [...eachBlock(session.editor.state.doc)].flatMap(({ node }) => {
    const printed = nodes.find((one) => one.id === node.attrs['id']);
    if (!node.isTextblock || !printed || !('text' in printed) || typeof printed.text === 'string') return [];
    const shown = session.editor.view.dom.querySelector(`[data-id="${node.attrs['id']}"]`)?.textContent;
    return shown === plainText(printed.text) ? [] : [`${shown} / ${plainText(printed.text)}`];
  });
}

// The seed stands in the name: with it a run can be repeated.
test(`whatever is done, the page shows the references that are printed, seed ${seed}`, async () => {
  const session = await openCiting();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(12)), { minLength: 3, maxLength: 8 }), async (acts) => {
      for (const [step, at] of acts) act(session, step, at);
      await session.flush();
      // The session follows the database, as on the page.
      const blocks: readonly Block[] = await made.store.read((reader) => reader.blocks(made.report.id));
      session.setBlocks(blocks);
      await expect.poll(() => unlike(session, blocks)).toEqual([]);
    }),
    { seed, numRuns: 25 },
  );
}, 60_000);
