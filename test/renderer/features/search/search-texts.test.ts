import { expect, test } from 'vitest';
import { type SearchText, searchTexts } from '#renderer/features/search/search-texts.ts';

const text = (title: string, words: string): SearchText => ({ key: title, kind: 'risk', id: title, title, words, lower: `${title}\n${words}`.toLowerCase() });

test('titles come first; each hit stands among its words', () => {
  const found = searchTexts([text('Winter', 'The flood gate is old'), text('Flood', '')], 'flood');
  expect(found.map((one) => one.text.title)).toEqual(['Flood', 'Winter']);
  expect(found[1]).toMatchObject({ before: 'The ', hit: 'flood' });
});

test('all words must occur, wherever', () => {
  expect(searchTexts([text('Winter', 'The flood gate'), text('Winter', 'nothing')], 'winter GATE')).toHaveLength(1);
  expect(searchTexts([text('Winter', 'The flood gate')], '  ')).toEqual([]);
});
