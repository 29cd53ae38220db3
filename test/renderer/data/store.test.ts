import { newComment } from '#shared/domain/report/index.ts';
import { beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { Result } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import { createEdit, deleteEdit, insertItem, setEdits, setItem } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { BlockOf } from '#shared/domain/report/index.ts';
import { settingsId } from '#shared/domain/settings.ts';
import type { Store } from '#renderer/data/index.ts';
import { memoryFiles, openReady, pictureBlock } from './support.ts';

let store: Store;

beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
});

const note = { command: 'risk.edit', label: 'Edit risk' };
const paragraphIn = (slot: string, words: string, place = 'V'): BlockOf<'paragraph'> => ({
  id: newId(),
  place,
  slot,
  type: 'paragraph',
  numbered: true,
  text: [{ text: words }],
});

test('one command writes its rows and its change together, and undo takes it back as a change of its own', async () => {
  const risk = { ...nouns.risk.create(newId()), title: 'Flood' };
  const created = await store.run({ command: 'risk.create', label: 'New risk' }, [createEdit('risk', risk)]);
  const edited = await store.run(note, setEdits('risk', risk, { title: 'Flooded depot', closed: true }));
  expect(created).toMatchObject({ ok: true, value: { seq: 1, logical: 1 } });
  expect(edited).toMatchObject({
    ok: true,
    value: { seq: 2, logical: 2, edits: [{ field: 'title', before: 'Flood', after: 'Flooded depot' }, { field: 'closed' }] },
  });

  const back = await store.undo(edited.ok && edited.value ? edited.value.id : '');
  expect(back).toMatchObject({ ok: true, value: { seq: 3, label: 'Undo: Edit risk' } });
  expect(await store.read((reader) => reader.get('risk', risk.id))).toEqual(risk);

  const redo = await store.redoable(['risk']);
  expect(await store.undo(redo?.id ?? '')).toMatchObject({ ok: true, value: { label: 'Redo: Edit risk' } });
  expect(await store.read((reader) => reader.get('risk', risk.id))).toMatchObject({ title: 'Flooded depot', closed: true });
});

test('an undo is refused with the reason where something later depends on it', async () => {
  const project = nouns.project.create(newId());
  const created = await store.run({ command: 'project.create', label: 'New project' }, [createEdit('project', project)]);
  const milestone = { ...nouns.milestone.create(newId()), project: project.id, title: 'Open the depot' };
  await store.run({ command: 'milestone.create', label: 'New milestone' }, [createEdit('milestone', milestone)]);
  const id = created.ok && created.value ? created.value.id : '';
  expect(await store.undo(id)).toMatchObject({ ok: false, problem: { reason: 'depended-on', message: expect.stringContaining('Open the depot') } });

  await store.run(note, setEdits('project', project, { title: 'Depot' }));
  expect(await store.undo(id)).toMatchObject({ ok: false, problem: { reason: 'built-on', message: expect.stringContaining('Edit risk') } });
});

test('a record is taken back with what was made to name it in the same change, and not with what named it before or since', async () => {
  const project = nouns.project.create(newId());
  const milestone = { ...nouns.milestone.create(newId()), title: 'Open the depot' };
  await store.run(note, [createEdit('milestone', milestone)]);
  const made = await store.run(note, [createEdit('project', project), ...setEdits('milestone', milestone, { project: project.id })]);
  expect(await store.undo(made.ok && made.value ? made.value.id : '')).toMatchObject({ ok: true });
  expect(await store.read((reader) => reader.get('milestone', milestone.id))).toEqual(milestone);
  expect(await store.read((reader) => reader.get('project', project.id))).toBeNull();
});

test('a report that was issued is not written to, in its fields or its text, until its day of issue is removed', async () => {
  const report = { ...nouns.report.create(newId()), title: 'Depot', issued: '2026-12-01' };
  const block: BlockOf<'paragraph'> = { id: newId(), place: 'V', slot: 'section:purpose', type: 'paragraph', numbered: true, text: [{ text: 'To say why.' }] };
  await store.run(note, [createEdit('report', report), insertItem('report', report.id, 'blocks', block)]);
  for (const edits of [
    setEdits('report', report, { title: 'Another' }),
    setItem('report', report.id, 'blocks', block, { text: [{ text: 'To say how.' }] }),
    [deleteEdit('report', report)],
  ]) {
    expect(await store.run(note, edits)).toMatchObject({
      ok: false,
      problem: { reason: 'issued', message: expect.stringContaining('issued on 1 December 2026') },
    });
  }
  expect(await store.run(note, setEdits('report', report, { issued: null }))).toMatchObject({ ok: true });
  expect(await store.run(note, setEdits('report', { ...report, issued: null }, { title: 'Another' }))).toMatchObject({ ok: true });
});

test('one change may open an issued report again and go on in it; taking that back is refused once more was written', async () => {
  const report = { ...nouns.report.create(newId()), title: 'Depot', issued: '2026-12-01', stage: 'issued' };
  await store.run(note, [createEdit('report', report)]);
  const open = () => store.run(note, setEdits('report', report, { issued: null, stage: 'draft' }));
  const opened = await open();
  expect(opened).toMatchObject({ ok: true });
  const back = () => store.undo(opened.ok && opened.value ? opened.value.id : '');
  expect(await back()).toMatchObject({ ok: true });
  expect(await store.read((reader) => reader.get('report', report.id))).toEqual(report);

  const again = await open();
  await store.run(note, setEdits('report', { ...report, issued: null }, { title: 'Another depot' }));
  expect(await store.undo(again.ok && again.value ? again.value.id : '')).toMatchObject({
    ok: false,
    problem: { reason: 'built-on', message: expect.stringContaining('worked on since') },
  });
});

test('a version that was issued can be neither altered nor deleted, only erased with its report', async () => {
  const report = nouns.report.create(newId());
  const put = await store.putBlob(new TextEncoder().encode('a kept paper'), 'application/json');
  const paper = put.ok ? put.value : '';
  const version = { ...nouns.version.create(newId()), report: report.id, paper };
  await store.run(note, [createEdit('report', report), createEdit('version', version)]);
  for (const edits of [setEdits('version', version, { day: '2027-01-01' }), [deleteEdit('version', version)]])
    expect(await store.run(note, edits)).toMatchObject({ ok: false, problem: { reason: 'issued' } });
  expect(await store.erase('report', report.id)).toMatchObject({ ok: true });
  expect(await store.read((reader) => reader.all('version'))).toEqual([]);
  expect(await store.readBlob(paper)).toBeNull();
});

test('what a noun refuses is not stored, and says why', async () => {
  const risk = nouns.risk.create(newId());
  await store.run(note, [createEdit('risk', risk)]);
  expect(await store.run(note, setEdits('risk', risk, { title: ' ' }))).toMatchObject({
    ok: false,
    problem: { reason: 'not-valid', message: expect.stringContaining('it cannot be empty') },
  });
  expect(await store.run(note, setEdits('risk', risk, { title: risk.title }))).toEqual({ ok: true, value: null });
  expect(await store.run(note, [createEdit('risk', risk)])).toMatchObject({ ok: false, problem: { reason: 'moved-on' } });
  expect(await store.database.changes.count()).toBe(1);
});

test('what a part of a report refuses is said in the words of the app', async () => {
  const report = nouns.report.create(newId());
  const refused = await store.run(note, [
    createEdit('report', report),
    insertItem('report', report.id, 'blocks', { ...pictureBlock('zz'), mediaType: 'image/svg+xml', share: 9 } as never),
  ]);
  expect(refused).toEqual({
    ok: false,
    problem: { reason: 'not-valid', message: 'This picture was not saved. Part of it is not of a kind that can be kept here.' },
  });
  expect(await store.database.changes.count()).toBe(0);
});

test('the text of a report is rows of its own, kept item by item', async () => {
  const report = nouns.report.create(newId());
  const paragraph = { id: newId(), place: 'V', slot: 'section:purpose', type: 'paragraph', numbered: true, text: [{ text: 'Hello' }] } as const;
  await store.run(note, [createEdit('report', report), insertItem('report', report.id, 'blocks', paragraph)]);
  await store.run(note, setItem('report', report.id, 'blocks', paragraph, { text: [{ text: 'Hello there' }] } as never));
  expect(await store.database.blocks.toArray()).toEqual([{ ...paragraph, text: [{ text: 'Hello there' }], report: report.id }]);
  const last = await store.undoable([`block:${paragraph.id}`]);
  expect(await store.undo(last?.id ?? '')).toMatchObject({ ok: true });
  expect(await store.database.blocks.toArray()).toEqual([{ ...paragraph, report: report.id }]);
  const deleted = await store.run(note, [deleteEdit('report', report)]);
  expect(await store.database.blocks.count()).toBe(0);
  expect(await store.undo(deleted.ok && deleted.value ? deleted.value.id : '')).toMatchObject({ ok: true });
  expect(await store.database.blocks.toArray()).toEqual([{ ...paragraph, report: report.id }]);
});

test('an undo is refused where text that was written later would go with it', async () => {
  const report = { ...nouns.report.create(newId()), title: 'Depot' };
  const first = paragraphIn('section:purpose', 'To say why.');
  const made = await store.run({ command: 'report.create', label: 'New report' }, [
    createEdit('report', report),
    insertItem('report', report.id, 'blocks', first),
  ]);
  const written = await store.run({ command: 'report.write', label: 'Write' }, [
    insertItem('report', report.id, 'blocks', paragraphIn('section:purpose', 'And how.', 'W')),
  ]);
  expect(await store.undo(idOf(made))).toMatchObject({ ok: false, problem: { reason: 'built-on', message: expect.stringContaining('“Write”') } });
  expect(await store.database.blocks.count()).toBe(2);

  const appendix = { id: newId(), place: 'V', title: 'Map', exempt: [], file: null };
  const added = await store.run({ command: 'report.appendix', label: 'Add appendix' }, setEdits('report', report, { appendices: [appendix] }));
  const map = await store.run({ command: 'report.write', label: 'Write the appendix' }, [
    insertItem('report', report.id, 'blocks', paragraphIn(`appendix:${appendix.id}`, 'The map.')),
  ]);
  expect(await store.undo(idOf(added))).toMatchObject({ ok: false, problem: { reason: 'built-on', message: expect.stringContaining('“Write the appendix”') } });

  const comment = newComment('finance', 'V');
  const asked = await store.run(
    { command: 'report.comment', label: 'Add comment' },
    setEdits('report', { ...report, appendices: [appendix] }, { comments: [comment] }),
  );
  await store.run({ command: 'report.write', label: 'Write the comment' }, [
    insertItem('report', report.id, 'blocks', paragraphIn(`comment:${comment.id}`, 'It costs nothing.')),
  ]);
  expect(await store.undo(idOf(asked))).toMatchObject({ ok: false, problem: { reason: 'built-on', message: expect.stringContaining('“Write the comment”') } });

  const table: BlockOf<'table'> = { id: newId(), place: 'X', slot: 'section:purpose', type: 'table', caption: '', columns: [{ id: 'a', width: 1 }] };
  const row = (place: string): BlockOf<'row'> => ({ id: newId(), place, slot: `table:${table.id}`, type: 'row', cells: {} });
  const inserted = await store.run(
    { command: 'report.write', label: 'Insert table' },
    [table, row('V')].map((block) => insertItem('report', report.id, 'blocks', block)),
  );
  const grown = await store.run({ command: 'report.write', label: 'Add a row' }, [insertItem('report', report.id, 'blocks', row('W'))]);
  expect(await store.undo(idOf(inserted))).toMatchObject({ ok: false, problem: { reason: 'built-on', message: expect.stringContaining('“Add a row”') } });
  expect(await store.database.blocks.count()).toBe(7);

  for (const one of [grown, inserted, map, written]) expect(await store.undo(idOf(one))).toMatchObject({ ok: true });
  expect(await store.database.blocks.count()).toBe(2);
});

test('nothing is written into a report that is gone', async () => {
  const report = nouns.report.create(newId());
  const block = paragraphIn('section:purpose', 'Hello');
  await store.run(note, [createEdit('report', report), insertItem('report', report.id, 'blocks', block)]);
  const moved = await store.run(note, setItem('report', report.id, 'blocks', block, { slot: 'section:next' }));
  const deleted = await store.run(note, [deleteEdit('report', report)]);
  for (const edits of [
    [insertItem('report', report.id, 'blocks', paragraphIn('section:purpose', 'Late'))],
    setItem('report', report.id, 'blocks', block, { text: [{ text: 'Late' }] }),
    [createEdit('report', report), deleteEdit('report', report), insertItem('report', report.id, 'blocks', paragraphIn('section:purpose', 'Late'))],
  ]) {
    expect(await store.run(note, edits)).toMatchObject({ ok: false, problem: { reason: 'moved-on' } });
  }
  expect(await store.undo(idOf(moved))).toMatchObject({ ok: false });
  expect(await store.database.blocks.count()).toBe(0);
  expect(await store.undo(idOf(deleted))).toMatchObject({ ok: true });
  expect(await store.database.blocks.count()).toBe(1);
});

test('the settings that the app needs are never taken back', async () => {
  const person = { ...nouns.person.create(newId()), name: 'Nuala Reeve' };
  const first = await store.run({ command: 'first-start', label: 'First start' }, [
    createEdit('person', person),
    createEdit('settings', { ...nouns.settings.create(settingsId), me: person.id }),
  ]);
  expect(await store.undo(idOf(first))).toMatchObject({
    ok: false,
    problem: { reason: 'needed', message: expect.stringContaining('“First start” cannot be taken back') },
  });
  expect(await store.database.settings.count()).toBe(1);
});

function idOf(result: Result<Change | null>): string {
  return result.ok && result.value ? result.value.id : '';
}
