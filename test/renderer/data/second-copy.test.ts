import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, deleteEdit, insertItem, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { folderOf } from '#renderer/data/journal/folder.ts';
import { readNewest } from '#renderer/data/journal/snapshot.ts';
import { readWhole } from '#renderer/data/whole.ts';
import type { Store } from '#renderer/data/index.ts';
import { addReport, addRisk, memoryFiles, openReady, putPicture, until } from './support.ts';

/** One random command of a council at work. */
async function act(store: Store, what: number, words: string): Promise<void> {
  const note = { command: 'test', label: 'Random step' };
  await store.run(note, async (reader) => {
    const risks = await reader.all('risk');
    const reports = await reader.all('report');
    const [risk, report] = [risks[what % Math.max(1, risks.length)], reports[what % Math.max(1, reports.length)]];
    if (what % 5 === 0) return [createEdit('risk', { ...nouns.risk.create(newId()), title: words })];
    if (what % 5 === 1) return [createEdit('report', { ...nouns.report.create(newId()), title: words })];
    if (what % 5 === 2 && risk) return setEdits('risk', risk, { title: words, cause: words });
    if (what % 5 === 3 && risk) return [deleteEdit('risk', risk)];
    if (report)
      return [
        insertItem('report', report.id, 'blocks', {
          id: newId(),
          place: 'V',
          slot: 'section:purpose',
          type: 'paragraph',
          numbered: true,
          text: [{ text: words }],
        } as never),
      ];
    return [];
  });
  if (what % 6 === 5) await addReport(store, words, await putPicture(store, what % 3));
  if (what % 9 === 8) await eraseFirst(store, 'report');
  if (what % 13 === 12) await eraseFirst(store, 'risk');
  if (what % 7 === 0) await store.undo((await store.undoable(['risk', 'report']))?.id ?? '');
}

async function eraseFirst(store: Store, kind: 'report' | 'risk'): Promise<void> {
  const first = (await store.read((reader) => reader.all(kind)))[0];
  if (first) expect(await store.erase(kind, first.id)).toEqual({ ok: true, value: null });
}

test('after any commands, what the second copy can bring back is what the database holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(40), fc.stringMatching(/^[a-z]{1,8}$/)), { minLength: 1, maxLength: 25 }), async (steps) => {
      const files = memoryFiles();
      const { name, store, close } = await openReady({ files });
      for (const [what, words] of steps) await act(store, what, words);
      await until(() => store.saving.get().kind === 'copied');
      const stored = await readWhole(store.database);
      const kept = await readNewest(folderOf(files, name));
      if (!kept.ok) throw new Error(kept.problem.message);
      const byId = <T extends { id: string }>(rows: readonly T[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const kind of ['risk', 'report'] as const) expect(byId(kept.value.records[kind])).toEqual(byId(stored.records[kind]));
      expect(byId(kept.value.blocks)).toEqual(byId(stored.blocks));
      expect(kept.value.changes).toEqual(stored.changes);
      expect(kept.value.seen).toEqual(stored.seen);
      const named = new Set([...stored.changes, ...stored.blocks].flatMap((one) => JSON.stringify(one).match(/[0-9a-f]{64}/g) ?? []));
      const copied = [...files.files.keys()].flatMap((file) => /blob-([0-9a-f]{64})/.exec(file)?.[1] ?? []);
      expect(copied.sort()).toEqual([...named].sort());
      expect(stored.blobs.map((blob) => blob.hash).sort()).toEqual(copied);
      await close();
    }),
    { numRuns: 8 },
  );
});

test('no line names a picture that is not in the second copy, and nothing is said to be copied while something waits', async () => {
  const files = memoryFiles();
  let hold: Promise<void> | null = null;
  const append = files.appendStoreFile;
  const write = files.writeStoreFile;
  const named: string[] = [];
  const { store } = await openReady({
    files: {
      ...files,
      appendStoreFile: async (file, text) => {
        const there = [...files.files.keys()].join();
        named.push(...(text.match(/(?<="blob":")[0-9a-f]{64}/g) ?? []).filter((hash) => !there.includes(hash)));
        const done = await append(file, text);
        await hold;
        return done;
      },
      writeStoreFile: async (file, text) => {
        if (file.name.startsWith('blob-')) await new Promise((done) => setTimeout(done, 30));
        return write(file, text);
      },
    },
  });
  await until(() => store.saving.get().kind === 'copied');
  const early: string[] = [];
  let release = () => {};
  hold = new Promise((done) => (release = done));
  await addRisk(store, 'One');
  await addReport(store, 'Depot', await putPicture(store, 1));
  const hash = (await store.database.blobs.toArray())[0]?.hash ?? '';
  const copied = () => [...files.files.keys()].join().includes(hash) && [...files.files.values()].join('').includes('Depot');
  const watch = store.saving.subscribe(() => {
    if (store.saving.get().kind === 'copied' && !copied()) early.push('copied');
  });
  hold = null;
  release();
  await until(() => store.saving.get().kind === 'copied' && copied());
  watch();
  expect(named).toEqual([]);
  expect(early).toEqual([]);
});

test('in a browser the screen says copied only where the chosen folder says so', async () => {
  let state: { readonly kind: string; readonly message?: string } = { kind: 'elsewhere' };
  const listeners = new Set<() => void>();
  const folderCopy = {
    readState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow: () => {
      if (state.kind === 'elsewhere') state = { kind: 'none' };
    },
  };
  const become = (next: typeof state) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const { store } = await openReady({ files: { ...memoryFiles(), storeFilesAre: 'inside' }, folderCopy });
  await addRisk(store, 'One');
  await until(() => store.saving.get().kind === 'saved');
  expect(store.saving.get()).toMatchObject({ kind: 'saved', copy: 'inside', message: expect.stringContaining('this browser only') });
  become({ kind: 'copying' });
  expect(store.saving.get()).toMatchObject({ kind: 'saved', copy: 'pending' });
  become({ kind: 'copied' });
  await until(() => store.saving.get().kind === 'copied');
  become({ kind: 'failed', message: 'The stick was pulled out.' });
  expect(store.saving.get()).toMatchObject({ kind: 'saved', copy: 'failed', message: 'The stick was pulled out.' });
});

test('what is typed and not stored yet is said to be saving, and is stored before the window closes', async () => {
  const { store, close } = await openReady({ files: memoryFiles() });
  await until(() => store.saving.get().kind === 'copied');
  let release = () => {};
  release = store.holdDraft(async () => {
    await addRisk(store, 'Typed last');
    release();
  });
  expect(store.saving.get()).toEqual({ kind: 'saving' });
  const db = store.database;
  await close();
  await db.open();
  expect((await db.risk.toArray()).map((risk) => risk.title)).toEqual(['Typed last']);
  db.close();
});

test('what was refused while it is still held is said to have failed, whatever else is stored, until it is stored or given up', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const risk = await addRisk(store, 'One');
  await until(() => store.saving.get().kind === 'copied');
  let title = ' ';
  const release = store.holdDraft(() => store.run({ command: 'risk.edit', label: 'Edit risk' }, setEdits('risk', risk, { title })));
  expect(store.saving.get()).toEqual({ kind: 'saving' });
  await store.saveDrafts();
  expect(store.saving.get()).toEqual({ kind: 'failed', message: expect.stringContaining('it cannot be empty') });
  await addRisk(store, 'Two');
  expect(store.saving.get()).toMatchObject({ kind: 'failed', message: expect.stringContaining('it cannot be empty') });
  title = 'Three';
  await store.saveDrafts();
  // Somebody goes on typing: that is saving again, and no longer what was refused.
  expect(store.saving.get()).toEqual({ kind: 'saving' });
  release();
  await until(() => store.saving.get().kind === 'copied');

  // Where nothing is held the refusal is the screen's own to show: everything is stored.
  expect(await store.run({ command: 'risk.edit', label: 'Edit risk' }, setEdits('risk', risk, { title: ' ' }))).toMatchObject({ ok: false });
  expect(store.saving.get()).toEqual({ kind: 'copied' });
});
