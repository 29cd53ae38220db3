import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { newId } from '#shared/base/ids.ts';
import { createEdit, deleteEdit, insertItem, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { StoreProvider, useBlocks, useChanges, useFirstRecords, useHistory, useParts, useRecord, useRecords } from '#renderer/data/index.ts';
import type { Commit } from '#renderer/data/commit.ts';
import { createLiveSet } from '#renderer/data/live.ts';
import { addRisk, memoryFiles, openReady, until } from './support.ts';

/** Shows what a hook gives, and keeps every value it gave. */
async function watch<T>(store: Parameters<typeof StoreProvider>[0]['store'], use: () => T): Promise<{ seen: T[]; last: () => T }> {
  const seen: T[] = [];
  function Watcher() {
    const value = use();
    if (seen[seen.length - 1] !== value || seen.length === 0) seen.push(value);
    return null;
  }
  await render(
    <StoreProvider store={store}>
      <Watcher />
    </StoreProvider>,
  );
  return { seen, last: () => seen[seen.length - 1] as T };
}

test('a table follows every change, and rows that did not change stay the same objects', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const first = await addRisk(store, 'One');
  const second = await addRisk(store, 'Two');
  const table = await watch(store, () => useRecords('risk'));
  expect(table.seen[0]).toBeUndefined();
  await until(() => table.last()?.length === 2);
  const before = table.last();
  await store.run({ command: 'x', label: 'x' }, setEdits('risk', second, { title: 'Two, changed' }));
  await until(() => table.last() !== before);
  const find = (rows: typeof before, id: string) => rows?.find((row) => row.id === id);
  expect(find(table.last(), first.id)).toBe(find(before, first.id));
  expect(find(table.last(), second.id)?.title).toBe('Two, changed');
  const third = await addRisk(store, 'Three');
  await until(() => table.last()?.length === 3);
  await store.run({ command: 'x', label: 'x' }, [deleteEdit('risk', third)]);
  await until(() => table.last()?.length === 2);
  const now = table.last();
  await store.run({ command: 'x', label: 'x' }, [createEdit('person', nouns.person.create(newId()))]);
  expect(table.last()).toBe(now);
});

test('parts of rows are kept where there are any, and follow every change', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const flood = await addRisk(store, 'Flood');
  const fire = await addRisk(store, 'fire');
  // More rows than are read at once.
  await store.run(
    { command: 'x', label: 'x' },
    Array.from({ length: 1_200 }, (_, index) => createEdit('risk', { ...nouns.risk.create(newId()), title: index % 600 === 0 ? `Frost ${index}` : 'none' })),
  );
  const parts = await watch(store, () => useParts('risk', 'F', (one) => (one.title.startsWith('F') ? one.title : null)));
  await until(() => parts.last() !== undefined);
  expect([...(parts.last() ?? [])].map(([, title]) => title).sort()).toEqual(['Flood', 'Frost 0', 'Frost 600']);
  await store.run({ command: 'x', label: 'x' }, setEdits('risk', fire, { title: 'Fire' }));
  await until(() => parts.last()?.get(fire.id) === 'Fire');
  await store.run({ command: 'x', label: 'x' }, setEdits('risk', flood, { title: 'A flood' }));
  await until(() => parts.last()?.has(flood.id) === false);
  await store.run({ command: 'x', label: 'x' }, [deleteEdit('risk', { ...fire, title: 'Fire' })]);
  await until(() => parts.last()?.size === 2);
  const now = parts.last();
  await addRisk(store, 'nothing of it');
  expect(parts.last()).toBe(now);
});

test('a record, the first of a register, the text of a report and histories follow too', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const risk = await addRisk(store, 'B');
  const report = nouns.report.create(newId());
  await store.run({ command: 'x', label: 'New report' }, [createEdit('report', report)]);
  const record = await watch(store, () => useRecord('risk', risk.id));
  const absent = await watch(store, () => useRecord('risk', newId().slice(0, 0)));
  const top = await watch(store, () => useFirstRecords('risk', { orderBy: 'title', limit: 2 }));
  const blocks = await watch(store, () => useBlocks(report.id));
  const history = await watch(store, () => useHistory('risk', risk.id));
  const changes = await watch(store, () => useChanges(10));
  await until(
    () =>
      record.last() !== undefined && top.last() !== undefined && blocks.last() !== undefined && history.last() !== undefined && changes.last() !== undefined,
  );
  expect(absent.last()).toBeNull();

  await addRisk(store, 'C');
  await addRisk(store, 'A');
  await until(
    () =>
      top
        .last()
        ?.map((one) => one.title)
        .join() === 'A,B',
  );
  await store.run({ command: 'x', label: 'Edit' }, setEdits('risk', risk, { title: 'Z' }));
  await until(
    () =>
      record.last()?.title === 'Z' &&
      top
        .last()
        ?.map((one) => one.title)
        .join() === 'A,C',
  );
  await until(
    () =>
      history
        .last()
        ?.map((entry) => entry.change.label)
        .join() === 'Edit,New risk B',
  );
  await store.run({ command: 'x', label: 'Write' }, [
    insertItem('report', report.id, 'blocks', { id: newId(), place: 'V', slot: 'section:purpose', type: 'paragraph', numbered: true, text: [] } as never),
  ]);
  await until(() => blocks.last()?.length === 1);
  await until(() => changes.last()?.[0]?.label === 'Write');
  expect(changes.last()).toHaveLength(6);
});

test('a change that comes while a table is being read is not lost', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const table = await watch(store, () => useRecords('risk'));
  await Promise.all([addRisk(store, 'One'), addRisk(store, 'Two'), addRisk(store, 'Three')]);
  await until(() => table.last()?.length === 3);
});

test('a value that nobody looks at is let go after a while, and read anew when somebody does', async () => {
  vi.useFakeTimers();
  try {
    let stored = 1;
    let reads = 0;
    const live = createLiveSet(() => {});
    const source = {
      read: async () => {
        reads += 1;
        return stored;
      },
      follow: (value: number, commit: Commit) => (commit.touches.has('risk') ? ('read' as const) : value),
    };
    const commit: Commit = { records: new Map(), blocks: new Map(), touches: new Set(['risk']) };
    const value = live.of('one', source);
    expect(live.of('one', source)).toBe(value);
    const stop = value.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(0);
    stop();
    stored = 2;
    live.commit(commit);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(value.get()).toBe(2);
    await vi.advanceTimersByTimeAsync(120_000);
    stored = 3;
    live.commit(commit);
    await vi.advanceTimersByTimeAsync(0);
    expect(reads).toBe(2);
    value.subscribe(() => {});
    live.of('one', source).subscribe(() => {});
    await vi.advanceTimersByTimeAsync(0);
    expect(value.get()).toBe(3);
    stored = 4;
    live.commit(commit);
    await vi.advanceTimersByTimeAsync(0);
    expect(value.get()).toBe(4);
  } finally {
    vi.useRealTimers();
  }
});

test('what cannot be read is said, and read again when it is next looked at', async () => {
  const failures: unknown[] = [];
  let broken = true;
  const live = createLiveSet((error) => failures.push(error));
  const value = live.of('one', {
    read: async () => {
      if (broken) throw new Error('The disk is gone');
      return 'read';
    },
    follow: (now: string) => now,
  });
  value.subscribe(() => {});
  await until(() => failures.length === 1);
  broken = false;
  value.subscribe(() => {});
  await until(() => value.get() === 'read');
});
