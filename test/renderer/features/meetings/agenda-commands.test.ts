import { beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import type { AgendaItem } from '#shared/domain/meeting/index.ts';
import { agendaLines } from '#shared/meetings/agenda-lines.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { Store } from '#renderer/data/index.ts';
import { addItems, addStandingItems, changeItem, dropItem } from '#renderer/features/meetings/agenda/agenda-commands.ts';
import { cancel, holdAfterAll, postpone } from '#renderer/features/meetings/dates/status-commands.ts';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { memoryFiles, openReady } from '../../data/support.ts';

let store: Store;
let meeting: string;

beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
  const places = placesBetween(null, null, 3);
  const standing = (['Apologies', 'Interests', 'Work programme'] as const).map((title, index) => ({
    id: newId(),
    place: places[index] as string,
    title,
    at: index === 2 ? ('end' as const) : ('start' as const),
    note: '',
    minutes: null,
  }));
  const committee = await createRecord(store, 'committee', { title: 'Highways Committee', standing });
  const made = await createRecord(store, 'meeting', { committee: committee.ok ? committee.value.id : null, date: '2031-04-07', time: '14:00' });
  meeting = made.ok ? made.value.id : '';
});

const stored = async () => {
  const found = await store.read((reader) => reader.get('meeting', meeting));
  if (!found) throw new Error('The meeting is gone');
  return found;
};
const titles = async () => agendaLines(await stored(), null, settings.create(settingsId), new Map()).lines.map((one) => one.title);
const add = async (fields: Partial<AgendaItem>) => {
  const added = await addItems(store, meeting, 'Add', [fields]);
  return (added.ok && added.value) || '';
};

test('standing items stand around what is there, are open, and come once', async () => {
  await add({ title: 'Street lighting' });
  await addStandingItems(store, meeting);
  await addStandingItems(store, meeting);
  expect(await titles()).toEqual(['Apologies', 'Interests', 'Street lighting', 'Work programme']);
  expect((await stored()).agenda.map((one) => `${one.title} ${one.access}`).sort()).toEqual([
    'Apologies open',
    'Interests open',
    'Street lighting undecided',
    'Work programme open',
  ]);
});

test('what is added stands at the end of part I, before the items for the end', async () => {
  await addStandingItems(store, meeting);
  const land = await add({ title: 'Land' });
  await changeItem(store, meeting, land, 'Decide', () => ({ access: 'exempt', paragraphs: [3], reason: 'A sale.' }));
  await add({ title: 'Bus lanes' });
  expect(await titles()).toEqual(['Apologies', 'Interests', 'Bus lanes', 'Work programme', 'Land']);
});

test('an item goes until it is published; then it keeps its place, and only undo brings a removed one back', async () => {
  const item = await add({ title: 'Street lighting' });
  const dropped = await dropItem(store, meeting, item);
  expect(await titles()).toEqual([]);
  if (dropped.ok && dropped.value) await store.undo(dropped.value.id);
  expect(await titles()).toEqual(['Street lighting']);
  await changeItem(store, meeting, item, 'Publish', () => ({ number: '1' }));
  expect(await dropItem(store, meeting, item)).toMatchObject({ ok: false, problem: { message: expect.stringContaining('Withdraw it instead') } });
  expect(await titles()).toEqual(['Street lighting']);
});

test('a postponed meeting keeps its first day through a second postponement; a cancelled one comes back as what it was', async () => {
  await postpone(store, meeting, { date: '2031-04-15', time: '14:00', reason: 'Flood' });
  await postpone(store, meeting, { date: null, time: '14:00', reason: 'Flood' });
  expect(await stored()).toMatchObject({ date: null, status: 'postponed', postponedFrom: '2031-04-07', statusReason: 'Flood', sequence: 2 });
  await cancel(store, meeting, 'No business');
  expect(await stored()).toMatchObject({ status: 'cancelled', statusReason: 'No business', sequence: 3 });
  await holdAfterAll(store, meeting);
  expect(await stored()).toMatchObject({ status: 'postponed', postponedFrom: '2031-04-07', statusReason: '', sequence: 4 });
});

test('a step on a meeting that is gone says so', async () => {
  expect(await changeItem(store, newId(), newId(), 'Edit', () => ({}))).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('no longer there') },
  });
});
