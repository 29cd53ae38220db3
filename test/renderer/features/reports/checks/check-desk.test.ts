import { expect, onTestFinished, test } from 'vitest';
import { CheckDesk } from '#renderer/features/reports/checks/check-desk.ts';
import { mustsAmong } from '#renderer/features/reports/checks/musts.ts';
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

test('asked at once, the desk answers for the report as it is given, and null where it is ended first', async () => {
  const desk = openDesk();
  desk.update(fieldsOf(made), made.blocks);
  const found = await desk.checkNow(fieldsOf(made), faulty(3));
  expect(found?.filter((one) => one.check === 'repeated-words')).toHaveLength(3);
  const asked = desk.checkNow(fieldsOf(made), faulty(2));
  desk.end();
  expect(await asked).toBeNull();
});

test('what must be mended is a list of lines, each with its place', async () => {
  const found = await openDesk().checkNow(fieldsOf(made), blocksIn('section:information' as Slot, [paragraph('It is [insert] and the the plan.')]));
  const musts = mustsAmong(found ?? []).map((one) => one.message);
  expect(musts).toContain('Paragraph 1: “[insert]” was to be filled in or taken out.');
  expect(musts).toContain('Choose the committee it goes to.');
  expect(musts.some((one) => one.includes('twice'))).toBe(false);
});
