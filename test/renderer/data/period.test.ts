import { afterEach, expect, test, vi } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, deleteEdit, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Risk } from '#shared/domain/risk.ts';
import { type Edits, readPeriod, type Store } from '#renderer/data/index.ts';
import { openReady } from './support.ts';

afterEach(() => vi.useRealTimers());

/** A store whose commands are given at noon of a day. */
async function openDated() {
  const { store } = await openReady();
  vi.useFakeTimers({ toFake: ['Date'] });
  const on = async (day: string, edits: Edits) => {
    vi.setSystemTime(new Date(`${day}T12:00:00`));
    const result = await store.run({ command: 'test', label: 'Test' }, edits);
    if (!result.ok) throw new Error(result.problem.message);
    return result.value?.id ?? '';
  };
  return { store, on };
}

function make(title: string, patch: Partial<Risk> = {}): Risk {
  return { ...nouns.risk.create(newId()), title, ...patch };
}

const titlesIn = async (store: Store, from: string, to: string) => {
  const { states } = await readPeriod(store, { from, to });
  return states.map((one) => [one.before?.['title'] ?? null, one.after?.['title'] ?? null]);
};

test('records are as they were at the beginning of the first day and at the end of the last', async () => {
  const { store, on } = await openDated();
  const risk = make('One');
  await on('2026-03-01', [createEdit('risk', risk)]);
  await on('2026-03-05', setEdits('risk', risk, { title: 'Two' }));
  await on('2026-03-08', setEdits('risk', { ...risk, title: 'Two' }, { title: 'Three' }));
  await on('2026-03-20', [deleteEdit('risk', { ...risk, title: 'Three' })]);
  expect(await titlesIn(store, '2026-03-05', '2026-03-08')).toEqual([['One', 'Three']]);
  expect(await titlesIn(store, '2026-03-06', '2026-03-10')).toEqual([['Two', 'Three']]);
  expect(await titlesIn(store, '2026-03-01', '2026-03-05')).toEqual([[null, 'Two']]);
  expect(await titlesIn(store, '2026-03-01', '2026-03-31')).toEqual([[null, null]]);
  expect(await titlesIn(store, '2026-03-09', '2026-03-31')).toEqual([['Three', null]]);
  expect(await titlesIn(store, '2026-03-10', '2026-03-19')).toEqual([]);
  expect(await titlesIn(store, '2027-01-01', '2027-02-01')).toEqual([]);
  expect((await readPeriod(store, { from: '2020-01-01', to: '2027-01-01' })).knownFrom).toBeNull();
});

test('what was taken back leaves both states alike', async () => {
  const { store, on } = await openDated();
  const risk = make('One');
  await on('2026-03-01', [createEdit('risk', risk)]);
  const change = await on('2026-03-05', setEdits('risk', risk, { title: 'Two' }));
  expect((await store.undo(change)).ok).toBe(true);
  expect(await titlesIn(store, '2026-03-02', '2026-03-31')).toEqual([['One', 'One']]);
});

test('an import in chunks counts like single changes, and many changes are read in steps', async () => {
  const { store, on } = await openDated();
  const risks = Array.from({ length: 700 }, (_, number) => make(`Risk ${number}`));
  await on(
    '2026-03-01',
    risks.map((risk) => createEdit('risk', risk)),
  );
  const first = risks[0] as Risk;
  let title = first.title;
  for (let number = 0; number < 300; number++) {
    await on('2026-03-02', setEdits('risk', { ...first, title }, { title: `Name ${number}` }));
    title = `Name ${number}`;
  }
  expect(await titlesIn(store, '2026-03-02', '2026-03-02')).toEqual([['Risk 0', 'Name 299']]);
  const all = await titlesIn(store, '2026-03-01', '2026-03-02');
  expect(all).toHaveLength(700);
  expect(all.every(([before]) => before === null)).toBe(true);
});

test('where older changes were folded away, it says from when on they are known, and uses what records keep', async () => {
  const { store, on } = await openDated();
  const item = { id: newId(), place: 'V', from: '2026-02-01', inherent: null, current: { likelihood: 1, impact: 1 }, target: null };
  const risk = make('One', { current: { likelihood: 5, impact: 5 }, scores: [item] });
  const old = await on('2026-03-01', [createEdit('risk', risk)]);
  await on('2026-04-01', setEdits('risk', risk, { title: 'Two' }));
  await store.database.changes.delete(old);
  const { states, knownFrom } = await readPeriod(store, { from: '2026-02-15', to: '2026-04-30' });
  expect(knownFrom).toBe(new Date('2026-04-01T12:00:00').toISOString());
  expect(states.map((one) => [one.before?.['title'], one.before?.['current']])).toEqual([['One', { likelihood: 1, impact: 1 }]]);
  expect((await readPeriod(store, { from: '2026-04-02', to: '2026-04-30' })).knownFrom).toBeNull();
});
