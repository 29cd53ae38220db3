import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerFillings } from '#shared/outline/registers/fillings.ts';
import { chosenOf, isAsked, type Option, optionsToKeep } from '#shared/outline/registers/option.ts';

const options: readonly Option[] = [
  { type: 'flag', name: 'open', label: 'Open', start: true },
  { type: 'count', name: 'most', label: 'At most', start: null, max: 10 },
  {
    type: 'choice',
    name: 'due',
    label: 'Due',
    start: 'any',
    choices: [
      { value: 'any', label: 'Any' },
      { value: 'between', label: 'Between' },
    ],
  },
  { type: 'day', name: 'from', label: 'From', start: null, when: { option: 'due', is: 'between' } },
  {
    type: 'columns',
    name: 'columns',
    label: 'Columns',
    start: ['a'],
    choices: [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ],
  },
  { type: 'words', name: 'caption', label: 'Caption', start: '', forms: ['table'] },
];

test('what a block leaves out, or says in a way that does not fit, is as it is at first', () => {
  expect(chosenOf(options, {})).toEqual({ open: true, most: null, due: 'any', from: null, columns: ['a'], caption: '' });
  const odd = { open: 'yes', most: 11, due: 'gone', from: '2026-02-30', columns: ['a', 'gone'], caption: 3, other: true };
  expect(chosenOf(options, odd)).toEqual(chosenOf(options, {}));
  expect(chosenOf(options, { columns: [] })['columns']).toEqual(['a']);
  expect(chosenOf(options, { open: false, most: 10, due: 'between', from: '2026-02-28', columns: ['b', 'a'], caption: 'Risks' })).toEqual({
    ...{ open: false, most: 10, due: 'between', from: '2026-02-28', columns: ['b', 'a'], caption: 'Risks' },
  });
});

test('only what differs is kept, and gives the same choices again', () => {
  expect(optionsToKeep(options, chosenOf(options, { most: 3 }))).toEqual({ most: 3 });
  const given = fc.record({
    open: fc.boolean(),
    most: fc.option(fc.integer({ min: 1, max: 10 })),
    columns: fc.shuffledSubarray(['a', 'b'], { minLength: 1 }),
    caption: fc.string(),
  });
  fc.assert(
    fc.property(given, (stored) => {
      const chosen = chosenOf(options, stored);
      expect(chosenOf(options, optionsToKeep(options, chosen))).toEqual(chosen);
    }),
  );
});

test('an option is asked for where it has a meaning', () => {
  const [from, caption] = [options[3] as Option, options[5] as Option];
  expect(isAsked(from, 'table', chosenOf(options, {}))).toBe(false);
  expect(isAsked(from, 'table', chosenOf(options, { due: 'between' }))).toBe(true);
  expect(isAsked(caption, 'table', {})).toBe(true);
  expect(isAsked(caption, 'prose', {})).toBe(false);
});

test('every register has options of its own names, and usual columns that it knows', () => {
  for (const { name, options: own } of registerFillings) {
    expect(new Set(own.map((one) => one.name)).size, name).toBe(own.length);
    for (const one of own)
      if (one.type === 'columns')
        expect(
          one.choices.map(({ value }) => value),
          name,
        ).toEqual(expect.arrayContaining([...one.start]));
  }
});
