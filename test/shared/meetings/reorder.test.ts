import { expect, test } from 'vitest';
import { placesBetween } from '#shared/base/order-key.ts';
import type { Edit } from '#shared/changes/change.ts';
import { type AgendaItem, newAgendaItem } from '#shared/domain/meeting/index.ts';
import { agendaGroups } from '#shared/meetings/agenda-lines.ts';
import { moveBefore, moveStep } from '#shared/meetings/reorder.ts';

/** 'a b -c d!': a letter an item, '-' before what stands under another, '!' behind what is exempt. */
function agendaOf(words: string): AgendaItem[] {
  const names = words.split(' ');
  const places = placesBetween(null, null, names.length);
  return names.map((name, index) => {
    const title = name.replace(/[^a-z]/g, '');
    return newAgendaItem(places[index] as string, { id: title.repeat(20), title, isSub: name.startsWith('-'), access: name.endsWith('!') ? 'exempt' : 'open' });
  });
}

function after(agenda: readonly AgendaItem[], edits: readonly Edit[]): string {
  const places = new Map(edits.flatMap((one) => (one.op === 'move' ? [[one.item, one.after.place] as const] : [])));
  const moved = agenda.map((one) => ({ ...one, place: places.get(one.id) ?? one.place }));
  return agendaGroups(moved)
    .flatMap(({ head, subs }) => [head.title, ...subs.map((one) => `-${one.title}`)])
    .join(' ');
}

const meetingOf = (agenda: readonly AgendaItem[]) => ({ id: 'meeting', agenda });
const id = (letter: string) => letter.repeat(20);

test('an item moves with what stands under it, past whole groups', () => {
  const agenda = agendaOf('a b -c -d e');
  const step = (letter: string, by: -1 | 1) => after(agenda, moveStep(meetingOf(agenda), id(letter), by));
  expect(step('b', -1)).toBe('b -c -d a e');
  expect(step('b', 1)).toBe('a e b -c -d');
  expect(step('a', 1)).toBe('b -c -d a e');
  expect(step('e', -1)).toBe('a e b -c -d');
  expect(moveStep(meetingOf(agenda), id('a'), -1)).toEqual([]);
  expect(moveStep(meetingOf(agenda), id('e'), 1)).toEqual([]);
});

test('what stands under an item moves among its own and then to the neighbour', () => {
  const agenda = agendaOf('a b -c -d e');
  const step = (letter: string, by: -1 | 1) => after(agenda, moveStep(meetingOf(agenda), id(letter), by));
  expect(step('d', -1)).toBe('a b -d -c e');
  expect(step('c', -1)).toBe('a -c b -d e');
  expect(step('d', 1)).toBe('a b -c e -d');
});

test('dropped somewhere, an item stands there; one of the first level never splits a group', () => {
  const agenda = agendaOf('a b -c -d e');
  const drop = (letter: string, before: string | null) => after(agenda, moveBefore(meetingOf(agenda), id(letter), before && id(before)));
  expect(drop('e', 'a')).toBe('e a b -c -d');
  expect(drop('e', 'd')).toBe('a e b -c -d');
  expect(drop('a', null)).toBe('b -c -d e a');
  expect(drop('c', null)).toBe('a b -d e -c');
  expect(drop('c', 'a')).toBe('a b -c -d e');
  expect(drop('zz', 'a')).toBe('a b -c -d e');
});

test('only what stands between the two places gets a new one, and items in private stay behind the others', () => {
  const agenda = agendaOf('a b c d e f');
  expect(moveBefore(meetingOf(agenda), id('e'), id('d'))).toHaveLength(2);
  const mixed = agendaOf('a x! b y! c');
  expect(after(mixed, [])).toBe('a b c x y');
  expect(after(mixed, moveBefore(meetingOf(mixed), id('c'), id('a')))).toBe('c a b x y');
  expect(after(mixed, moveStep(meetingOf(mixed), id('y'), -1))).toBe('a b c y x');
});
