import { expect, test } from 'vitest';
import { detailOf, type Entry, type Findable, findCommands, joinEntries } from '#renderer/app/commands/palette-search.ts';

const command = (title: string, more = ''): Findable => ({ key: title, title, detail: '', more, perform: () => {} });
const titles = (commands: readonly Findable[], query: string) => findCommands(commands, query).map((one) => one.title);

test('titles that begin with the words come before titles that hold them, and these before other words', () => {
  const commands = [command('Annual plan', 'flood project'), command('The flood gate'), command('Flood defence')];
  expect(titles(commands, 'flood')).toEqual(['Flood defence', 'The flood gate', 'Annual plan']);
});

test('every word must occur, in any order, case and accent', () => {
  const commands = [command('Go to Risks', 'register'), command('Go to people', 'register')];
  expect(titles(commands, 'REGISTER rìsks')).toEqual(['Go to Risks']);
  expect(titles(commands, 'register budget')).toEqual([]);
});

test('where nothing is typed all stand in the order given', () => {
  expect(titles([command('B'), command('A')], ' ')).toEqual(['B', 'A']);
});

test('records stand among the commands by how well they fit, commands first where they fit alike', () => {
  const entry = (title: string, fit: Entry['fit']): Entry => ({ key: title, title, detail: '', fit, perform: () => {} });
  const joined = joinEntries([entry('Go to Risks', 'title'), entry('New risk', 'text')], [entry('Risk of flood', 'begins'), entry('A risk', 'title')]);
  expect(joined.map((one) => one.title)).toEqual(['Risk of flood', 'Go to Risks', 'A risk', 'New risk']);
});

test('a record says what it is and where the words stand', () => {
  const hit = {
    kind: 'risk',
    id: 'x',
    title: [],
    reference: [
      { text: 'R', hit: true },
      { text: '4', hit: false },
    ],
    where: 'Cause',
    block: null,
    excerpt: [],
    fit: 'text',
  } as const;
  expect(detailOf(hit)).toBe('risk R4 · Cause');
  expect(detailOf({ ...hit, reference: [], where: null })).toBe('risk');
});
