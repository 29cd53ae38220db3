import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { holdingsIn, leave } from '#shared/changes/person-edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { runOnPerson } from '#renderer/parts/person-steps/run-on-person.ts';
import { openReady } from '#test/renderer/data/support.ts';

const today = '2026-11-22';
const note = { command: 'person.leave', label: 'Person leaves' };

test('leaving and handing over are one change, refused where nothing or nobody is chosen, and one undo brings both back', async () => {
  const { store } = await openReady();
  const [ada, ben] = ['Ada Wren', 'Ben Low'].map((name) => ({ ...nouns.person.create(newId()), name })) as [
    ReturnType<typeof nouns.person.create>,
    ReturnType<typeof nouns.person.create>,
  ];
  const risk = { ...nouns.risk.create(newId()), owner: ada.id };
  await store.run({ command: 'test', label: 'Test' }, [createEdit('person', ada), createEdit('person', ben), createEdit('risk', risk)]);
  const holdings = holdingsIn('risk', risk, ada.id);

  const toBen = (to: string, some: typeof holdings) => runOnPerson(store, note, ada.id, (person) => leave(person, today, today), { to, holdings: some });
  expect(await toBen(ben.id, [])).toMatchObject({ ok: false, problem: { reason: 'nothing' } });
  expect(await toBen(ada.id, holdings)).toMatchObject({ ok: false, problem: { reason: 'same' } });
  const result = await runOnPerson(store, note, ada.id, (person) => leave(person, today, today), { to: ben.id, holdings });
  const now = () => store.read(async (reader) => ({ left: (await reader.get('person', ada.id))?.left, owner: (await reader.get('risk', risk.id))?.owner }));
  expect(await now()).toEqual({ left: true, owner: ben.id });
  const again = await runOnPerson(store, note, ada.id, (person) => leave(person, today, today), { to: null, holdings: [] });
  expect(again).toMatchObject({ ok: false, problem: { reason: 'left' } });
  if (!result.ok || !result.value) throw new Error('nothing was changed');
  expect((await store.undo(result.value.id)).ok).toBe(true);
  expect(await now()).toEqual({ left: false, owner: ada.id });
});
