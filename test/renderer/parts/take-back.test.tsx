import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test } from 'vitest';
import type { Store } from '#renderer/data/index.ts';
import { createRecord, saveField } from '#renderer/parts/record-commands.ts';
import { takeBack, undoStep } from '#renderer/parts/take-back.ts';
import { MessageHost, say } from '#renderer/ui/message.tsx';
import { memoryFiles, openReady } from '../data/support.ts';

let store: Store;
let host: HTMLElement;

beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
  host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  root.render(<MessageHost />);
  return () => {
    root.unmount();
    host.remove();
  };
});

async function pressUndo(): Promise<void> {
  await expect.poll(() => host.querySelector<HTMLButtonElement>('.message .button')?.textContent).toContain('Undo');
  host.querySelector<HTMLButtonElement>('.message .button')?.click();
}

test('Undo in a message takes the change back and says which', async () => {
  const made = await createRecord(store, 'risk', { title: 'Flood' });
  if (!made.ok) throw new Error(made.problem.message);
  const change = await store.undoable(['risk']);
  if (!change) throw new Error('Nothing to take back');
  say('Made.', undoStep(store, change));
  await pressUndo();
  await expect.poll(() => host.textContent).toContain(`Taken back: ${change.label}.`);
  expect(await store.read((reader) => reader.get('risk', made.value.id))).toBeNull();
});

test('an Undo that is refused says why, and what came later stays', async () => {
  const made = await createRecord(store, 'risk', { title: 'Flood' });
  if (!made.ok) throw new Error(made.problem.message);
  const { id } = made.value;
  await saveField(store, 'risk', id, 'title', () => 'Flood in spring');
  const change = await store.undoable(['risk']);
  if (!change) throw new Error('Nothing to take back');
  say('Changed.', undoStep(store, change));
  await saveField(store, 'risk', id, 'title', () => 'Flood in autumn');
  const refused = await store.undo(change.id);
  if (refused.ok) throw new Error('The undo was not refused');
  await pressUndo();
  await expect.poll(() => host.querySelector('.message.problem')?.textContent).toContain(refused.problem.message);
  expect(await store.read((reader) => reader.get('risk', id))).toMatchObject({ title: 'Flood in autumn' });
});

test('what is seen to be done needs no words, and a refusal goes where it is asked for', async () => {
  const made = await createRecord(store, 'risk', { title: 'Flood' });
  if (!made.ok) throw new Error(made.problem.message);
  const { id } = made.value;
  await saveField(store, 'risk', id, 'title', () => 'Flood in spring');
  const earlier = await store.undoable(['risk']);
  await saveField(store, 'risk', id, 'title', () => 'Flood in autumn');
  const later = await store.undoable(['risk']);
  if (!earlier || !later) throw new Error('Nothing to take back');
  say('Before.');
  const refusals: string[] = [];
  const telling = { done: null, refuse: (why: string) => void refusals.push(why) };
  await takeBack(store, earlier, telling);
  expect(refusals).toHaveLength(1);
  await takeBack(store, later, telling);
  expect(refusals).toHaveLength(1);
  expect(await store.read((reader) => reader.get('risk', id))).toMatchObject({ title: 'Flood in spring' });
  await expect.poll(() => host.textContent).toContain('Before.');
});
