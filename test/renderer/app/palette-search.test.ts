import { expect, test } from 'vitest';
import { type Entry, findEntries } from '#renderer/app/commands/palette-search.ts';

const entry = (title: string, detail = ''): Entry => ({ key: title, title, detail, lower: `${title} ${detail}`.toLowerCase(), perform: () => {} });
const titles = (entries: readonly Entry[], query: string, limit = 10) => findEntries(entries, query, limit).map((one) => one.title);

test('titles that begin with the words come before titles that hold them, and these before details', () => {
  const entries = [entry('Annual plan', 'flood project'), entry('The flood gate'), entry('Flood defence')];
  expect(titles(entries, 'flood')).toEqual(['Flood defence', 'The flood gate', 'Annual plan']);
});

test('every word must occur, in any order and any case', () => {
  const entries = [entry('Flood defence', 'risk R7'), entry('Flood relief', 'risk R8')];
  expect(titles(entries, 'r7 FLOOD')).toEqual(['Flood defence']);
});

test('nothing typed shows the first ones; no more than asked for are found', () => {
  const many = Array.from({ length: 500 }, (_, index) => entry(`Risk ${index}`));
  expect(titles(many, '', 3)).toEqual(['Risk 0', 'Risk 1', 'Risk 2']);
  expect(titles(many, 'risk', 7)).toHaveLength(7);
});
