import { expect, test } from 'vitest';
import { namesAndPosts } from '#shared/checks/names-and-posts.ts';
import { person } from '#shared/domain/person.ts';
import { newId } from '#shared/base/ids.ts';
import { para } from '#test/documents/papers.ts';
import { foundBy, paperWith, pointedAt } from './found-in.ts';

const owen = {
  ...person.create(newId()),
  name: 'Owen Prosser',
  post: 'Group Manager, Neighbourhood Care',
  posts: [{ id: newId(), place: 'A', from: null, post: 'Team Manager', directorate: '', organisation: '' }],
};
const edith = { ...person.create(newId()), name: 'Councillor Edith Garland', post: 'Chair, Adult Care and Health Committee' };
const inParagraph = (words: string) => paperWith({ 'section:information': [para(words)] }, {}, { people: [owen, edith] });

test.each([
  ['It is led by Owen Prosser, Service Director, who reports twice a year.', 'Service Director'],
  ['It is led by Owen Prosser (Programme Manager).', 'Programme Manager'],
  ['Councillor Edith Garland, Leader of the Council, opened it.', 'Leader of the Council'],
])('another post than in the register is pointed out: %s', (words, expected) => {
  expect(pointedAt(namesAndPosts, inParagraph(words))).toEqual([expected]);
});

test.each([
  'It is led by Owen Prosser, Group Manager, Neighbourhood Care, since May.',
  'It is led by Owen Prosser, Group Manager.',
  'It was led by Owen Prosser, Team Manager at the time.',
  'Owen Prosser, Wendlebury County Council',
  'Owen Prosser, Daniel Fenwick and others agreed.',
  'The Service Director asked Owen Prosser.',
])('what the register says or nothing is left alone: %s', (words) => {
  expect(foundBy(namesAndPosts, inParagraph(words))).toEqual([]);
});

test('somebody who has left neither signs nor is to be contacted', () => {
  const gone = { ...owen, left: true };
  const records = paperWith({}, { signatory: gone.id, contacts: [gone.id], reportOf: edith.id }, { people: [gone, edith] });
  expect(foundBy(namesAndPosts, records).map(({ at }) => at)).toEqual(['part:signatory', 'part:contact']);
});
