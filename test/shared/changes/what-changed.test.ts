import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { Fields } from '#shared/changes/change.ts';
import { recordChanges } from '#shared/changes/what-changed.ts';
import { groupChanges } from '#shared/changes/what-changed-groups.ts';
import type { RecordStates } from '#shared/changes/what-changed-states.ts';
import { changeSentence, changeText, plainChangeText } from '#shared/changes/what-changed-text.ts';
import type { Titles } from '#shared/domain/field-text.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';

const titles: Titles = { ready: true, settings: settings.create(settingsId), titleOf: () => null };
const programme = newId();

function make<K extends Kind>(kind: K, patch: Partial<RecordOf[K]>): RecordOf[K] {
  return { ...nouns[kind].create(newId()), ...patch } as RecordOf[K];
}

function changed<K extends Kind>(kind: K, record: RecordOf[K], patch: Partial<RecordOf[K]>): RecordStates {
  return { kind, id: record.id, before: record as Fields, after: { ...record, ...patch } };
}

test('only what differs in the end is told; what came and went is not', () => {
  const risk = make('risk', { title: 'Flood' });
  const states = [changed('risk', risk, {}), { kind: 'risk', id: newId(), before: null, after: null } as const];
  expect(recordChanges(states, titles)).toEqual([]);
});

test('scores, ratings, stages, dates and amounts are told in words, the important first', () => {
  const project = make('project', { title: 'Library', programme, stage: 'scoping', rag: 'amber', aim: 'Old' });
  const milestone = make('milestone', { title: 'Opens', project: project.id, forecast: { kind: 'on', precision: 'day', date: '2027-05-03' } });
  const risk = make('risk', { title: 'Flood', reference: 'R4', programme, current: { likelihood: 3, impact: 4 }, cause: 'x' });
  const line = make('budgetLine', { title: 'Books', programme, budget: 100_000 });
  const found = recordChanges(
    [
      changed('budgetLine', line, { budget: 150_050 }),
      changed('risk', risk, { current: { likelihood: 4, impact: 4 }, cause: 'y' }),
      changed('milestone', milestone, { forecast: { kind: 'by', precision: 'month', date: '2027-10-01' }, done: true }),
      changed('project', project, { stage: 'delivery', rag: 'red', aim: 'New' }),
    ],
    titles,
  );
  expect(found.map((one) => changeSentence(one))).toEqual([
    'Project “Library”: RAG changed from Amber to Red; stage changed from Scoping to In delivery.',
    'Risk R4 “Flood”: current score rose from 12 High (3 × 4) to 16 High (4 × 4).',
    'Milestone “Opens”: forecast moved later, from 3 May 2027 to by October 2027; now marked “done”.',
    'Budget line “Books”: budget rose from £1,000 to £1,500.50.',
  ]);
  expect(found[1]?.differences.map((one) => [one.label, one.from, one.to])).toEqual([
    ['Current score', '12 High (3 × 4)', '16 High (4 × 4)'],
    ['Cause', 'x', 'y'],
  ]);
});

test('lists tell each item that came, went or changed; kept histories are not told twice', () => {
  const item = (text: string) => ({ id: newId(), place: 'V', text });
  const [stays, goes, comes] = [item('Walls'), item('Pumps'), item('Boats')];
  const risk = make('risk', { title: 'Flood', controls: [stays, goes] });
  const score = { id: newId(), place: 'V', from: null, inherent: null, current: null, target: null };
  const found = recordChanges([changed('risk', risk, { controls: [{ ...stays, text: 'High walls' }, comes], scores: [score] })], titles);
  expect(found[0]?.differences.map((one) => one.sentence)).toEqual([
    'control changed from “Walls” to “High walls”',
    'control removed: Pumps',
    'control added: Boats',
  ]);
});

test('who has gone is still named by the last title there was', () => {
  const person = make('person', { name: 'Ada Pell' });
  const risk = make('risk', { title: 'Flood', owner: person.id });
  const states: RecordStates[] = [{ kind: 'person', id: person.id, before: person as Fields, after: null }, changed('risk', risk, { owner: null })];
  expect(recordChanges(states, titles).flatMap((one) => one.differences.map((two) => two.sentence))).toEqual(['owner was taken out (it was Ada Pell)']);
});

test('changes stand under the programme, its projects in their order, and its own registers', () => {
  const [b, a] = [make('project', { title: 'Museum', programme, place: 'W' }), make('project', { title: 'Library', programme, place: 'V' })];
  const gone = make('project', { title: 'Pool', programme });
  const added = (kind: Kind, record: { id: string }): RecordStates => ({ kind, id: record.id, before: null, after: record as Fields });
  const changes = recordChanges(
    [
      added('risk', make('risk', { title: 'Flood', programme })),
      added('milestone', make('milestone', { title: 'Opens', project: b.id })),
      changed('project', a, { rag: 'red' }),
      { kind: 'project', id: gone.id, before: gone as Fields, after: null },
      { kind: 'milestone', id: newId(), before: make('milestone', { title: 'Dug', project: gone.id }) as Fields, after: null },
      added('risk', make('risk', { title: 'Elsewhere', programme: newId() })),
      added('person', make('person', { name: 'Ada' })),
    ],
    titles,
  );
  const groups = groupChanges(changes, programme, [b, a]);
  expect(groups.map((group) => [group.heading, ...group.changes.map((one) => one.title)])).toEqual([
    ['Project a: Library', 'Library'],
    ['Project b: Museum', 'Opens'],
    ['Removed project: Pool', 'Pool', 'Dug'],
    ['Risks', 'Flood'],
  ]);
  const text = changeText(groups);
  expect(text.paragraphs[0]).toBe('Project a: Library. RAG changed from Not rated to Red.');
  expect(text.rows).toContainEqual(['Project b: Museum: Milestone “Opens”', 'Added', '', '']);
  expect(text.rows).toHaveLength(5);
  expect(plainChangeText(text)).toContain('\nRecord\tWhat changed\tFrom\tTo\nProject “Library”\tRAG\tNot rated\tRed\n');
});

test('a long list is counted, and a long text is cut', () => {
  const states = Array.from({ length: 30 }, (_, number): RecordStates => {
    const risk = make('risk', { title: `Risk ${number}`, programme });
    return { kind: 'risk', id: risk.id, before: null, after: risk as Fields };
  });
  const text = changeText(groupChanges(recordChanges(states, titles), programme, []));
  expect(text.paragraphs[0]).toMatch(/^Risks\. 30 risks were added: “Risk 0”, “Risk 1”, .*“Risk 7” and 22 more\.$/);
  const [changes] = [states.slice(0, 10).map((one): RecordStates => ({ ...one, before: { ...one.after, closed: true } }))];
  expect(changeText(groupChanges(recordChanges(changes, titles), programme, [])).paragraphs[0]).toMatch(/two more records changed\.$/i);
  const wordy = make('risk', { title: 'Flood', programme });
  const cut = changeText(groupChanges(recordChanges([changed('risk', wordy, { cause: 'word '.repeat(200) })], titles), programme, []));
  expect(cut.rows[0]?.[3]?.length).toBeLessThan(170);
});
