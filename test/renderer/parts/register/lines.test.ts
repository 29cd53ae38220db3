import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { type Grouping, groupRows } from '#renderer/parts/register/lines.ts';

const rows = ['HA', 'HA', 'HB', 'KA'].map((code, index) => ({ id: `r${index}`, original: { ...nouns.risk.create(`r${index}`), title: code } }));
const titleOf = (record: object) => (record as { title: string }).title;
const by = (at: number): Grouping => ({
  heading: `Letter ${at}`,
  keys: () => (record) => titleOf(record).charCodeAt(at),
  textOf: (record) => titleOf(record).charAt(at),
});
const shown = (closed: readonly string[]) =>
  groupRows(rows, [by(0), by(1)], new Set(closed)).map((line) => (line.original === null ? `${line.level}${line.text}${line.end - line.from}` : line.id));

test('groups stand above their rows, groups within groups', () => {
  expect(shown([])).toEqual(['0H3', '1A2', 'r0', 'r1', '1B1', 'r2', '0K1', '1A1', 'r3']);
});

test('what is closed keeps its heading alone; groups of one name in others stay open', () => {
  expect(shown(['group:/H'])).toEqual(['0H3', '0K1', '1A1', 'r3']);
  expect(shown(['group:/H/A'])).toEqual(['0H3', '1A2', '1B1', 'r2', '0K1', '1A1', 'r3']);
});

test('without grouping the rows are the lines', () => {
  expect(groupRows(rows, [], new Set())).toBe(rows);
});
