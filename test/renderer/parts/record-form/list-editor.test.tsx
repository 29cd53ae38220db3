import fc from 'fast-check';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { placesBetween } from '#shared/base/order-key.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { recordFaults } from '#shared/domain/schemas.ts';
import { StoreProvider, useRecord } from '#renderer/data/index.ts';
import { emptyItem, type Item, movedItem } from '#renderer/parts/record-form/list-editor.tsx';
import { RecordForm } from '#renderer/parts/record-form/record-form.tsx';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { memoryFiles, openReady } from '../../data/support.ts';

const listOf = (count: number): Item[] => placesBetween(null, null, count).map((place, index) => ({ id: `item${index}`, place }));
const ids = (items: readonly Item[]) => items.map((one) => one.id);
const seed = 4_091;

test(`moving an item swaps it with its neighbour and touches no other (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(7), fc.constantFrom(-1 as const, 1 as const), (count, nth, step) => {
      const items = listOf(count);
      const at = nth % count;
      const to = at + step;
      const expected = ids(items);
      if (to >= 0 && to < count) [expected[at], expected[to]] = [expected[to] as string, expected[at] as string];
      const moved = movedItem(items, `item${at}`, step);
      expect(ids(moved)).toEqual(expected);
      expect(moved.filter((one) => one.id !== `item${at}`).every((one) => items.includes(one))).toBe(true);
    }),
    { seed },
  );
});

test('a new item stands last and is what its noun demands', () => {
  const field = nouns.risk.fields.find((one) => one.name === 'actions');
  if (field?.shape.type !== 'list') throw new Error('Actions are a list.');
  const first = emptyItem(field.shape.fields, []);
  const second = emptyItem(field.shape.fields, [first]);
  expect(second.place > first.place).toBe(true);
  expect(recordFaults('risk', { ...nouns.risk.create('a'.repeat(20)), actions: [first, second] })).toEqual([]);
});

function Standing({ id }: { readonly id: string }) {
  const record = useRecord('committee', id);
  return record && <RecordForm kind="committee" record={record} only={['standing']} />;
}

test('who adds an item goes on to write in it, time after time', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const made = await createRecord(store, 'committee', { title: 'Places' });
  if (!made.ok) throw new Error(made.problem.message);
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  root.render(
    <StoreProvider store={store}>
      <Standing id={made.value.id} />
    </StoreProvider>,
  );
  const button = () => [...host.querySelectorAll('button')].find((one) => one.textContent === 'Add a standing item');
  for (const count of [1, 2, 3]) {
    await expect.poll(button).toBeDefined();
    button()?.click();
    await expect.poll(() => host.querySelectorAll('.list-editor li').length).toBe(count);
    await expect.poll(() => document.activeElement).toBe(host.querySelector(`.list-editor li:nth-child(${count}) input`));
  }
});
