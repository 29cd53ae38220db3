import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { type Edit, touchKey } from '#shared/changes/change.ts';
import { changePost, handOver, holdingsIn, leave } from '#shared/changes/person-edits.ts';
import { emptyStage, stageEdits } from '#shared/changes/stage.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';

type Person = RecordOf['person'];
const today = '2026-11-22';
const ada: Person = { ...nouns.person.create(newId()), name: 'Ada Wren', post: 'Project Officer', directorate: 'Adult Care' };
const ben = newId();
const item = (fields: object) => ({ id: newId(), place: 'V', ...fields });

function after<T>(kind: string, record: object, edits: readonly Edit[]): T {
  const stage = emptyStage();
  const key = touchKey({ kind, id: (record as { id: string }).id });
  stage.records.set(key, record as never);
  stageEdits(stage, edits);
  return stage.records.get(key) as unknown as T;
}

const done = (result: ReturnType<typeof leave>) => (result.ok ? result.value : expect.fail(result.problem.message));

test('a new post is noted from its own day on, and what stood before without a day', () => {
  const to = { post: 'Head of Service', directorate: 'Public Health', organisation: '' };
  const there = after<Person>('person', ada, done(changePost(ada, to, '2026-11-02', today)));
  expect(there).toMatchObject(to);
  expect(there.posts).toMatchObject([
    { from: null, post: 'Project Officer', directorate: 'Adult Care' },
    { from: '2026-11-02', post: 'Head of Service', directorate: 'Public Health' },
  ]);
  const again = after<Person>('person', there, done(changePost(there, { ...to, post: 'Director' }, today, today)));
  expect(again.posts.map((one) => one.post)).toEqual(['Project Officer', 'Head of Service', 'Director']);
});

test('a day to come, an empty post and somebody who has left already are refused with a sentence', () => {
  const to = { post: 'Head of Service', directorate: '', organisation: '' };
  expect(changePost(ada, to, '2026-11-23', today)).toMatchObject({ ok: false, problem: { reason: 'to-come' } });
  expect(changePost(ada, { ...to, post: ' ' }, today, today)).toMatchObject({ ok: false, problem: { reason: 'no-post' } });
  expect(leave(ada, '2026-11-23', today)).toMatchObject({ ok: false, problem: { reason: 'to-come' } });
  const gone = after<Person>('person', ada, done(leave(ada, today, today)));
  expect(gone).toMatchObject({ left: true, post: 'Project Officer' });
  expect(gone.posts.at(-1)).toMatchObject({ from: today, post: 'Has left' });
  expect(leave(gone, today, today)).toMatchObject({ ok: false, problem: { reason: 'left' } });
});

test('a person answers for fields, teams and items of lists; not for what is done, closed or issued, nor for having raised it', () => {
  const words = (kind: 'risk' | 'project' | 'issue' | 'report' | 'board', record: object) => holdingsIn(kind, record as never, ada.id).map((one) => one.words);
  const risk = { ...nouns.risk.create(newId()), owner: ada.id, actions: [item({ text: 'Write to them', owner: ada.id, due: null, done: false })] };
  expect(words('risk', risk)).toEqual(['Actions: Write to them', 'Owner']);
  expect(words('risk', { ...risk, closed: true })).toEqual([]);
  expect(words('risk', { ...risk, owner: null, actions: [item({ text: 'x', owner: ada.id, due: null, done: true })] })).toEqual([]);
  expect(words('project', { ...nouns.project.create(newId()), team: [ben, ada.id] })).toEqual(['Project team']);
  expect(words('project', { ...nouns.project.create(newId()), lead: ada.id, closedOn: today })).toEqual([]);
  expect(words('issue', { ...nouns.issue.create(newId()), raisedBy: ada.id })).toEqual([]);
  expect(words('issue', { ...nouns.issue.create(newId()), owner: ada.id, status: 'resolved' })).toEqual([]);
  expect(words('report', { ...nouns.report.create(newId()), signatory: ada.id, contacts: [ada.id] })).toEqual(['Signatory', 'Contact']);
  expect(words('report', { ...nouns.report.create(newId()), signatory: ada.id, issued: today })).toEqual([]);
});

test('only what was chosen passes on, and nobody stands twice in a team', () => {
  const action = (place: string) => ({ id: newId(), place, text: 'Ask', owner: ada.id, due: null, done: false });
  const actions = [action('V'), action('W')];
  const project = { ...nouns.project.create(newId()), lead: ada.id, team: [ben, ada.id], actions };
  const all = holdingsIn('project', project, ada.id);
  expect(all).toHaveLength(4);
  const chosen = all.filter((one) => one.field === 'team' || one.item === actions[0]?.id);
  const there = after<RecordOf['project']>('project', project, handOver([{ kind: 'project', record: project }], chosen, ada.id, ben));
  expect(there.lead).toBe(ada.id);
  expect(there.team).toEqual([ben]);
  expect(there.actions.map((one) => one.owner)).toEqual([ben, ada.id]);
});
