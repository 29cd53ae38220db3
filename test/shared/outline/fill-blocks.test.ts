import { expect, test } from 'vitest';
import { person } from '#shared/domain/person.ts';
import { linesOf, nameAndPost, paragraphsOf, placeBlocks } from '#shared/outline/fill-blocks.ts';

test('a text of several lines gives paragraphs, bullets and sub-headings as it was typed', () => {
  expect(paragraphsOf('# Why now\nRoads wear out\n\nThree things follow:\n- water  stands\n• edges break.\n  * claims rise\n#5 stays\n-3 degrees')).toEqual([
    { heading: 'Why now' },
    { paragraph: 'Roads wear out.' },
    { paragraph: 'Three things follow:' },
    { bulleted: 'water stands' },
    { bulleted: 'edges break.' },
    { bulleted: 'claims rise' },
    { paragraph: '#5 stays.' },
    { paragraph: '-3 degrees.' },
  ]);
  expect(paragraphsOf(' \n- \n# ')).toEqual([{ paragraph: '-.' }, { paragraph: '#.' }]);
});

test('a cell keeps its lines with a break between them', () => {
  expect(linesOf('Runs the group')).toBe('Runs the group.');
  const words = linesOf('It sees to\n- money\n- people');
  expect(words).toBe('It sees to\n• money\n• people');
  const row = placeBlocks([{ caption: 'Roles', widths: [1], rows: [[words]] }], { slot: 'section:roles', after: null, before: null })[1];
  expect(row?.type === 'row' && Object.values(row.cells)).toEqual([
    [{ text: 'It sees to' }, { break: true }, { text: '• money' }, { break: true }, { text: '• people' }],
  ]);
});

test('a person is named with post and body', () => {
  const ours = { ...person.create('aaaaaaaaaaaaaaaaaaaa'), name: 'Ada Orme', post: 'Engineer' };
  const theirs = { ...person.create('bbbbbbbbbbbbbbbbbbbb'), name: 'Bo Lind', post: 'Adviser', organisation: 'Lind Roads' };
  const bare = { ...person.create('cccccccccccccccccccc'), name: 'Cy Pell' };
  const people = [ours, theirs, bare];
  expect(people.map((one) => nameAndPost(one.id, people))).toEqual(['Ada Orme (Engineer)', 'Bo Lind (Adviser, Lind Roads)', 'Cy Pell']);
  expect(nameAndPost(null, people)).toBe('Not assigned');
});
