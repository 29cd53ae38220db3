import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { type Commitment, commitment } from '#shared/domain/commitment.ts';
import { openCommitments } from '#shared/domain/due.ts';
import { findPromises } from '#renderer/features/reports/promises/found-promises.ts';
import { recordOf, recordPromises } from '#renderer/features/reports/promises/record-promises.ts';
import { keepCommitment } from '#renderer/parts/keep-commitment.ts';
import { blocksIn, paragraph } from '../editor/sample-paper.ts';
import { storeReport } from '../editor/stored-report.ts';

const made = storeReport();
const figure = newId();
const blocks = [
  ...blocksIn('section:information', [paragraph('The outcome will be reported to the Committee in October 2027. It began in May.')]),
  ...blocksIn('section:purpose', [
    paragraph([
      { text: 'As paragraph ' },
      { reference: { to: [newId()], form: 'list' } },
      { text: ' says, a further report will be brought by ' },
      { figure },
      { text: '.' },
    ]),
  ]),
];
const find = () =>
  findPromises(blocks, '2027-01-18', ['section:purpose', 'section:information'], (piece) =>
    'figure' in piece ? '3 March 2027' : 'reference' in piece ? '7' : '',
  );
const stored = () => made.store.read((reader) => reader.all('commitment'));

test('promises are found in the order of the paper, with references and figures as they are printed', () => {
  expect(find().map(({ words, due }) => [words, due])).toEqual([
    ['As paragraph 7 says, a further report will be brought by 3 March 2027.', { kind: 'by', precision: 'day', date: '2027-03-03' }],
    ['The outcome will be reported to the Committee in October 2027.', { kind: 'on', precision: 'month', date: '2027-10-01' }],
  ]);
});

test('recorded once, they belong to the report and its committee, and stand on Today until they are kept', async () => {
  const before = await made.store.database.changes.count();
  await recordPromises(made.store, made.report.id, find());
  await recordPromises(made.store, made.report.id, find());
  expect(await made.store.database.changes.count()).toBe(before + 1);
  const all = await stored();
  expect(all.map(({ report, title, kept }) => [report, title, kept]).sort()).toEqual([
    [made.report.id, 'As paragraph 7 says, a further report will be brought by 3 March 2027', null],
    [made.report.id, 'The outcome will be reported to the Committee in October 2027', null],
  ]);
  expect(openCommitments(all, '2027-01-18').map((one) => one.day)).toEqual(['2027-03-03', '2027-10-31']);
  await keepCommitment(made.store, all[0]?.id ?? '');
  expect(openCommitments(await stored(), '2027-01-18')).toHaveLength(1);
  const [kept] = (await made.store.database.changes.toArray()).filter((one) => one.command === 'commitment.keep');
  expect(await made.store.undo(kept?.id ?? '')).toMatchObject({ ok: true });
  expect(openCommitments(await stored(), '2027-01-18')).toHaveLength(2);
});

test('nothing is recorded of a report that is gone', async () => {
  expect(await recordPromises(made.store, newId(), find())).toMatchObject({ ok: false });
  expect(await stored()).toEqual([]);
});

test('what was recorded in other words for the same day counts as recorded, for another day or report not', async () => {
  const promise = find()[1];
  if (!promise) throw new Error('no promise');
  const like: Commitment = {
    ...commitment.create(newId()),
    report: made.report.id,
    title: 'Report the outcome to the Committee',
    due: { kind: 'by', precision: 'month', date: '2027-10-01' },
  };
  await made.store.run({ command: 'commitment.create', label: 'New commitment' }, [createEdit('commitment', like)]);
  expect(recordOf(promise, made.report, [like])).toBe(like);
  expect(recordOf(promise, made.report, [{ ...like, due: { kind: 'by', precision: 'month', date: '2027-11-01' } }])).toBeNull();
  expect(recordOf(promise, { id: newId() }, [like])).toBeNull();
});
