import { expect, onTestFinished, test } from 'vitest';
import { CheckDesk } from '#renderer/features/reports/checks/check-desk.ts';
import type { Block, Slot } from '#shared/domain/report/index.ts';
import { blocksIn, paragraph } from '../editor/sample-paper.ts';
import { fieldsOf, storeReport } from '../editor/stored-report.ts';

const made = storeReport();

function openDesk(): CheckDesk {
  const desk = new CheckDesk();
  onTestFinished(() => desk.end());
  return desk;
}
const messages = (desk: CheckDesk) => desk.state.checked?.found.filter((one) => one.check === 'repeated-words').map((one) => one.message);
const faulty = (count: number) =>
  blocksIn(
    'section:information' as Slot,
    Array.from({ length: count }, () => paragraph('It is the the plan.')),
  );

test('a report is checked as it is, and as it becomes', async () => {
  const desk = openDesk();
  const fields = fieldsOf(made);
  desk.update(fields, made.blocks);
  await expect.poll(() => messages(desk), { timeout: 10_000 }).toEqual([]);
  const [one] = faulty(1) as [Block];
  desk.update(fields, [...made.blocks, one]);
  await expect.poll(() => messages(desk)).toEqual(['“the” stands here twice.']);
  desk.update(fields, made.blocks);
  await expect.poll(() => messages(desk)).toEqual([]);
  expect(desk.state.hasFailed).toBe(false);
});

test('a long report is told in slices, and nothing of it is lost', async () => {
  const desk = openDesk();
  desk.update(fieldsOf(made), faulty(450));
  await expect.poll(() => messages(desk)?.length, { timeout: 10_000 }).toBe(450);
});

test('of changes in a row only the last is looked at', async () => {
  const desk = openDesk();
  const fields = fieldsOf(made);
  let times = 0;
  onTestFinished(desk.watch(() => times++));
  for (let step = 0; step < 5; step++) desk.update(fields, [...made.blocks, ...faulty(step)]);
  await expect.poll(() => messages(desk)?.length, { timeout: 10_000 }).toBe(4);
  expect(times).toBe(1);
});

test('a desk that was ended says nothing more', async () => {
  const desk = openDesk();
  desk.update(fieldsOf(made), faulty(3));
  desk.end();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(desk.state.checked).toBeNull();
});
