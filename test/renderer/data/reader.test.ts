import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { Edit } from '#shared/changes/change.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { belongsTo } from '#shared/outline/fillings.ts';
import { memoryFiles, openReady } from './support.ts';

test('the records of a programme are those that belong to it, by their own field or by their project', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const [own, other] = [newId(), newId()];
  const [home, away] = [newId(), newId()];
  const edits: Edit[] = [
    createEdit('programme', { ...nouns.programme.create(own), title: 'Closer to Home' }),
    createEdit('programme', { ...nouns.programme.create(other), title: 'Roads' }),
    createEdit('project', { ...nouns.project.create(home), programme: own, place: 'V' }),
    createEdit('project', { ...nouns.project.create(away), programme: other, place: 'V' }),
    createEdit('person', { ...nouns.person.create(newId()), name: 'Nell Harcourt' }),
  ];
  for (const [programme, project] of [
    [own, null],
    [null, home],
    [own, away],
    [other, away],
    [null, null],
  ] as const) {
    edits.push(
      createEdit('risk', { ...nouns.risk.create(newId()), programme, project }),
      createEdit('milestone', { ...nouns.milestone.create(newId()), project }),
    );
  }
  const stored = await store.run({ command: 'test.add', label: 'Add' }, edits);
  if (!stored.ok) throw new Error(stored.problem.message);
  await store.read(async (reader) => {
    for (const kind of kinds) {
      const read = await reader.ofProgramme(kind, own, [home]);
      const expected = (await reader.all(kind)).filter((one) => belongsTo(one, own, new Set([home])));
      expect(
        read.map((one) => one.id),
        kind,
      ).toEqual(expected.map((one) => one.id));
    }
    expect((await reader.ofProgramme('risk', own, [home])).length).toBe(3);
    expect((await reader.ofProgramme('milestone', own, [])).length).toBe(0);
  });
});
