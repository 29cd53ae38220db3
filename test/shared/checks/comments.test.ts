import { expect, test } from 'vitest';
import { comments } from '#shared/checks/comments.ts';
import { type Comment, newComment } from '#shared/domain/report/index.ts';
import { para } from '#test/documents/papers.ts';
import { foundBy, paperWith } from './found-in.ts';

const saying = (comment: Comment, words?: string) =>
  paperWith(
    { 'section:information': [para('The cost is £42,000.')], ...(words === undefined ? {} : { [`comment:${comment.id}`]: [para(words)] }) },
    { comments: [comment] },
  );
const messages = (records: ReturnType<typeof saying>) => foundBy(comments, records).map((one) => one.message);

test('a report without any comment is told which there are', () => {
  expect(foundBy(comments, paperWith({}, { comments: [] })).map((one) => one.message)).toEqual([
    'No comments have been asked for. The template has: Constitutional, Financial, HR.',
  ]);
});

test.each([
  [{}, 'Financial Comments have not been asked for.'],
  [{ asked: '2026-11-10', deadline: '2026-11-30' }, 'Financial Comments have not come yet. Silence is no clearance.'],
  [{ asked: '2026-11-01', deadline: '2026-11-10' }, 'Financial Comments were due by 10 November 2026 and have not come.'],
])('a comment without words is not there: %o', (fields, expected) => {
  expect(messages(saying(newComment('financial', 'A', fields)))).toEqual([expected]);
});

test('words alone are no signature', () => {
  expect(messages(saying(newComment('financial', 'A', { asked: '2026-11-01', received: '2026-11-10' }), 'Agreed.'))).toEqual([
    'Financial Comments are not signed and dated.',
  ]);
});

test('a signed comment stands until what it is about says something else', () => {
  const signed = newComment('financial', 'A', { initials: 'TAO', date: '2026-11-12' });
  const records = saying(signed, 'The figures are right.');
  const about = records.blocks.find((one) => one.slot === 'section:information')!;
  const over = (words: string) => ({ ...records, report: { ...records.report, comments: [{ ...signed, signedOver: [{ block: about.id, words }] }] } });
  expect(messages(over('The cost is £42,000.'))).toEqual([]);
  expect(messages(over('The cost is £41,000.'))).toEqual([
    'What the Financial Comments are about was changed after they were signed. Ask whether they still stand.',
  ]);
});
