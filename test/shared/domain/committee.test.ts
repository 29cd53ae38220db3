import { expect, test } from 'vitest';
import { membersSitting } from '#shared/domain/committee.ts';

const member = (id: string, from: string | null, until: string | null) => ({ id, place: id, person: id, role: '', from, until });
const members = [member('c', '2027-05-20', null), member('b', null, '2027-05-19'), member('a', null, null)];
const ids = (day: string | null) => membersSitting({ members }, day).map((one) => one.id);

test('who sits on a committee on a day, first and last day included, in their order', () => {
  expect(ids('2027-05-19')).toEqual(['a', 'b']);
  expect(ids('2027-05-20')).toEqual(['a', 'c']);
});

test('where the day is not known, nobody is listed whose time has ended', () => {
  expect(ids(null)).toEqual(['a', 'c']);
});
