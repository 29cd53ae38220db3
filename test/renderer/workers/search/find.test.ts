import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { createFinder } from '#renderer/workers/search/find.ts';
import type { SearchQuery } from '#renderer/workers/search/protocol.ts';
import { titleOf } from '#renderer/workers/search/record-texts.ts';
import { createSearchIndex } from '#renderer/workers/search/search-index.ts';

type Some = 'person' | 'programme' | 'project' | 'risk' | 'report' | 'milestone';
const all: SearchQuery = { words: '', kind: null, programme: null, limit: 50 };

function library() {
  const index = createSearchIndex();
  const find = createFinder(index);
  const named = new Map<string, string>();
  const add = <K extends Some>(kind: K, patch: Partial<RecordOf[K]>): string => {
    const record = { ...nouns[kind].create(newId()), ...patch } as RecordOf[K];
    index.name(kind, record.id, record);
    index.put(kind, record);
    named.set(record.id, titleOf(kind, record));
    return record.id;
  };
  const titles = (words: string, query: Partial<SearchQuery> = {}) => find({ ...all, ...query, words }).best.map(({ entry }) => named.get(entry.id));
  return { index, find, add, titles };
}

test('whole words and parts of words are found in every field, accents and apostrophes aside', () => {
  const { add, titles } = library();
  add('risk', { title: 'Flood gate', cause: 'Mrs O’Brien’s café stands low', consequence: 'Costs of £439,443' });
  for (const words of ['flood', 'OOD', 'obrien', "o'briens", 'cafe', '439443', '439,443', 'gate café']) expect(titles(words), words).toEqual(['Flood gate']);
  for (const words of ['flod', 'flood museum', '']) expect(titles(words), words).toEqual([]);
});

test('items of lists, choices, dates and people are found by the words people read', () => {
  const { add, titles } = library();
  const owner = add('person', { name: 'Zoë Ashworth' });
  const item = { id: newId(), place: 'V', text: 'Train the wardens', owner, due: '2027-05-03', done: false };
  add('risk', { title: 'Wardens leave', response: 'transfer', actions: [item], owner });
  for (const words of ['train wardens', 'zoe transfer', '3 may 2027']) expect(titles(words), words).toEqual(['Wardens leave']);
  expect(titles('ashworth')).toEqual(['Zoë Ashworth', 'Wardens leave']);
});

test('titles and references come before other words, beginnings before the middle', () => {
  const { add, titles } = library();
  add('risk', { title: 'Delay', cause: 'the bridge' });
  add('risk', { title: 'A new bridge' });
  add('risk', { title: 'Bridge closed', reference: 'R1' });
  add('risk', { title: 'Cambridge' });
  expect(titles('bridge')).toEqual(['Bridge closed', 'A new bridge', 'Cambridge', 'Delay']);
  add('risk', { title: 'Another', reference: 'R12' });
  expect(titles('r1')).toEqual(['Bridge closed', 'Another']);
});

test('what fits alike stands in the order of references, as people count', () => {
  const { add, titles } = library();
  for (const number of [10, 9, 100, 2]) add('risk', { title: `Gate ${number}`, reference: `R${number}` });
  expect(titles('gate')).toEqual(['Gate 2', 'Gate 9', 'Gate 10', 'Gate 100']);
});

test('counts tell what each filter would bring', () => {
  const { add, find } = library();
  const one = add('programme', { title: 'Roads' });
  const two = add('programme', { title: 'Parks' });
  const project = add('project', { title: 'Bridge', programme: one });
  add('milestone', { title: 'Bridge opens', project });
  add('risk', { title: 'Bridge falls', programme: one });
  add('risk', { title: 'Foot bridge', programme: two });
  const whole = find({ ...all, words: 'bridge' });
  expect(whole.total).toBe(4);
  expect(Object.fromEntries(whole.kinds)).toEqual({ project: 1, milestone: 1, risk: 2 });
  expect(Object.fromEntries(whole.programmes)).toEqual({ [one]: 3, [two]: 1 });
  const risks = find({ ...all, words: 'bridge', kind: 'risk', programme: one });
  expect(risks.total).toBe(1);
  expect(Object.fromEntries(risks.kinds)).toEqual({ project: 1, milestone: 1, risk: 1 });
  expect(Object.fromEntries(risks.programmes)).toEqual({ [one]: 1, [two]: 1 });
});

test('typing on finds the same as asking at once, also after a change', () => {
  const { add, find, index } = library();
  for (let number = 0; number < 300; number++) add('risk', { title: `Risk ${number}`, cause: number % 3 ? 'water' : 'weather' });
  const count = (words: string) => find({ ...all, words }).total;
  expect(['w', 'we', 'wea', 'weather', 'weather 29', 'wea'].map(count)).toEqual([300, 100, 100, 100, 4, 100]);
  add('risk', { title: 'Late', cause: 'weather' });
  expect(count('weath')).toBe(101);
  index.remove('risk', index.entries[0]?.id ?? '');
  expect(count('weathe')).toBe(100);
});

test('no more of each kind are shown than asked for, the best of all', () => {
  const { add, titles } = library();
  for (let number = 0; number < 20; number++) add('risk', { title: `Number ${number}`, cause: 'gate' });
  add('risk', { title: 'Gate' });
  expect(titles('gate', { limit: 2 })).toEqual(['Gate', 'Number 0']);
});

test('a report is found by its paragraphs and cells, words spread over several of them', () => {
  const { add, titles, index } = library();
  const report = add('report', { title: 'Progress', backgroundPapers: [{ id: newId(), place: 'V', text: 'The old plan' }] });
  const block = { id: 'p', place: 'V', slot: 'section:a', type: 'paragraph', numbered: true, text: [{ text: 'The library opened' }] };
  index.putBlock(report, 'p', block);
  index.putBlock(report, 'r', { ...block, id: 'r', type: 'row', cells: { a: [{ text: 'Shelves' }], b: [{ text: '£1,500' }] } });
  expect(titles('library shelves 1500 plan')).toEqual(['Progress']);
  index.putBlock(report, 'r', null);
  expect(titles('shelves')).toEqual([]);
  const frozen = { day: '2026-11-20', blocks: [{ ...block, id: `${newId()}-1`, text: [{ text: 'Shelving as it was issued' }] }] };
  index.putBlock(report, 'b', { ...block, id: 'b', type: 'register', filling: 'risk', form: 'table', options: {}, frozen });
  expect(titles('shelving issued')).toEqual(['Progress']);
});

test('where hundreds fit as well as can be, all are counted and those shown are in order', () => {
  const { find, add, titles } = library();
  const programme = add('programme', { title: 'Roads' });
  for (let number = 700; number > 0; number--) add('risk', { title: `Bridge ${number}`, programme });
  for (let number = 1; number <= 30; number++) add('risk', { title: `Toll of bridge ${number}` });
  const found = find({ ...all, words: 'bridge', limit: 3 });
  expect([found.total, found.kinds.get('risk'), found.programmes.get(programme)]).toEqual([730, 730, 700]);
  expect(titles('bridge', { limit: 2 })).toEqual(['Bridge 201', 'Bridge 202']);
  expect(found.best.map(({ fit }) => fit)).toEqual(['begins', 'begins', 'begins']);
  expect(find({ ...all, words: 'bridge', kind: 'person' }).total).toBe(0);
});
