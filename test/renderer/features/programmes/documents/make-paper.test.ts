import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { type Template, templatesWith } from '#shared/templates/index.ts';
import { makePaper } from '#renderer/features/programmes/documents/make-paper.ts';
import { readPaper } from '#renderer/parts/report-making/read-paper.ts';
import { openReady } from '#test/renderer/data/support.ts';

const choices = { purpose: 'noting', committee: null, meeting: null } as const;
const today = '2026-11-22';
const templateOf = (id: string): Template =>
  templatesWith([])
    .offered('2026-11-22')
    .find((one) => one.id === id) ?? expect.fail(`no template ${id}`);

async function openProgramme() {
  const { store } = await openReady();
  const programme = { ...nouns.programme.create(newId()), title: 'Closer to Home' };
  const project = { ...nouns.project.create(newId()), programme: programme.id, title: 'Home First' };
  const decision = { ...nouns.decision.create(newId()), programme: programme.id, title: 'Which site', status: 'wanted' as const, reference: 'D1' };
  const top = { ...nouns.board.create(newId()), programme: programme.id, title: 'Programme board' };
  const group = { ...nouns.board.create(newId()), programme: programme.id, title: 'Delivery group', reportsTo: top.id };
  await store.run({ command: 'test', label: 'Test' }, [
    createEdit('settings', settings.create(settingsId)),
    createEdit('programme', programme),
    createEdit('project', project),
    createEdit('decision', decision),
    createEdit('board', top),
    createEdit('board', group),
  ]);
  const make = (template: Template, signal = new AbortController().signal) =>
    makePaper(store, template, programme, choices, today, { signal, onStep: () => {} });
  return { store, programme, make };
}

test('a highlight report is filled and asks the board for what is wanted; a second one leaves the first as it is', async () => {
  const { store, make } = await openProgramme();
  const first = await make(templateOf('highlight-report'));
  if (!first.ok) throw new Error(first.problem.message);
  const paper = await readPaper(store, first.value.id);
  const asked = (paper?.blocks ?? []).filter((one) => one.slot === 'section:recommendations').sort(byPlace);
  expect(asked.map((one) => one.type)).toEqual(['recommendation', 'recommendation', 'table']);
  expect(JSON.stringify(asked[0])).toContain('take the decision set out in the table below; and');
  expect(JSON.stringify(paper?.blocks).split('Which site')).toHaveLength(2);
  expect(JSON.stringify(paper?.blocks)).toContain('Home First');
  expect(first.value.front).toMatchObject({ made: today, version: 'Draft 1', period: '23 October 2026 to 22 November 2026' });

  const second = await make(templateOf('highlight-report'));
  expect(second.ok && second.value.front['version']).toBe('Draft 2');
  expect(await readPaper(store, first.value.id)).toEqual(paper);
  const undoable = await store.undoable(['report']);
  expect(undoable?.label).toBe('Make highlight report');
  await store.undo(undoable?.id ?? '');
  expect(await store.read((reader) => reader.all('report'))).toHaveLength(1);
});

test('a section says nothing of registers that were never used, but for what it is about', async () => {
  const { store, make } = await openProgramme();
  const made = await make(templateOf('programme-initiation'));
  const paper = JSON.stringify(made.ok ? (await readPaper(store, made.value.id))?.blocks : null);
  expect(paper).toContain('No dependencies are on the register.');
  expect(paper).not.toContain('No benefits are on the register.');
  expect(paper).not.toContain('No budget lines have been entered');
});

test('the governance chart is put in as a picture with its words, behind the text of its section', async () => {
  const { store, make } = await openProgramme();
  const made = await make(templateOf('programme-initiation'));
  if (!made.ok) throw new Error(made.problem.message);
  const paper = await readPaper(store, made.value.id);
  const section = (paper?.blocks ?? []).filter((one) => one.slot === 'section:governance').sort(byPlace);
  const picture = section.at(-1);
  if (picture?.type !== 'picture') throw new Error('no picture');
  expect(picture.alt).toContain('Delivery group');
  expect(await store.readBlob(picture.blob)).toMatchObject({ mediaType: 'image/png' });
  expect(paper?.blocks.some((one) => one.type === 'picture' && one.slot === 'section:plan')).toBe(false);
});

test('nothing is made where it was cancelled or the programme is gone', async () => {
  const { store, programme, make } = await openProgramme();
  const controller = new AbortController();
  controller.abort(new Error('cancelled'));
  await expect(make(templateOf('programme-initiation'), controller.signal)).rejects.toThrow('cancelled');
  const stored = await store.read((reader) => reader.get('programme', programme.id));
  await store.run({ command: 'test', label: 'Delete' }, [{ op: 'delete', kind: 'programme', id: programme.id, before: stored as never }]);
  expect(await make(templateOf('risk-register'))).toMatchObject({ ok: false, problem: { reason: 'gone' } });
  expect(await store.read((reader) => reader.all('report'))).toEqual([]);
});
