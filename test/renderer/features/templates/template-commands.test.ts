import { beforeEach, expect, test } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { newId } from '#shared/base/ids.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import type { Store } from '#renderer/data/index.ts';
import { takeIn } from '#renderer/features/templates/files/take-in.ts';
import { takeLetterhead } from '#renderer/features/templates/files/take-letterhead.ts';
import { beginVersion, changeTemplate, copyTemplate, putIntoForce, removeTemplate } from '#renderer/features/templates/template-commands.ts';
import { openTemplateFile, packTemplateFile } from '#renderer/parts/template-file.ts';
import { memoryFiles, openReady } from '#test/renderer/data/support.ts';

let store: Store;
beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
});

const must = <T>(result: Result<T>): T => (result.ok ? result.value : expect.fail(result.problem.message));
const refusal = <T>(result: Result<T>): string => (result.ok ? expect.fail('it was done') : result.problem.message);
const own = () => store.read((reader) => reader.all('template'));
const one = async (id: string) => (await own()).find((each) => each.id === id) ?? expect.fail('it is gone');

test('a copy is a draft of its own, changed step by step, each taken back by itself', async () => {
  const made = must(await copyTemplate(store, countyCommittee));
  expect(made).toMatchObject({ title: 'County committee report (own)', isDraft: true, content: { version: 1, id: made.id } });
  const first = must(await changeTemplate(store, made.id, 'Change the name', (now) => ({ ...now, name: 'Wendlebury report' })));
  const second = must(await changeTemplate(store, made.id, 'Remove a part', (now) => ({ ...now, parts: now.parts.slice(1) })));
  expect(await one(made.id)).toMatchObject({ title: 'Wendlebury report', content: { name: 'Wendlebury report' } });
  must(await store.undo(second?.id ?? ''));
  must(await store.undo(first?.id ?? ''));
  expect(await one(made.id)).toEqual(made);
});

test('a version in force stays as it is; the next one ends it the day before', async () => {
  const made = must(await copyTemplate(store, countyCommittee));
  must(await putIntoForce(store, made.id, '2026-04-01'));
  expect(refusal(await changeTemplate(store, made.id, 'Change', (now) => ({ ...now, name: 'Other' })))).toContain('in force');
  const next = must(await beginVersion(store, made.id, '2026-11-22'));
  expect(next).toMatchObject({ isDraft: true, content: { version: 2, id: made.id } });
  expect(must(await beginVersion(store, made.id, '2026-11-22')).id).toBe(next.id);
  expect(refusal(await putIntoForce(store, next.id, '2026-04-01'))).toContain('1 April 2026');
  const change = must(await putIntoForce(store, next.id, '2027-04-01'));
  expect((await one(made.id)).content).toMatchObject({ validFrom: '2026-04-01', validTo: '2027-03-31' });
  expect(await one(next.id)).toMatchObject({ isDraft: false, content: { validFrom: '2027-04-01', validTo: null } });
  must(await store.undo(change?.id ?? ''));
  expect((await one(made.id)).content.validTo).toBeNull();
  expect((await one(next.id)).isDraft).toBe(true);
});

test('what is faulty cannot be put into force, and says why', async () => {
  const made = must(await copyTemplate(store, countyCommittee));
  must(await changeTemplate(store, made.id, 'Empty it', (now) => ({ ...now, name: '' })));
  expect(refusal(await putIntoForce(store, made.id, '2026-04-01'))).toBe('The template has no name. Mend that first.');
});

test('a template that a report is written in stays', async () => {
  const made = must(await copyTemplate(store, countyCommittee));
  const report = { ...nouns.report.create(newId()), title: 'Hubs', template: made.content.id, templateVersion: 1 };
  must(await store.run({ command: 'report.create', label: 'New report' }, [createEdit('report', report)]));
  expect(refusal(await removeTemplate(store, made.id))).toContain('“Hubs” is written in this template');
  const other = must(await copyTemplate(store, countyCommittee));
  const removed = must(await removeTemplate(store, other.id));
  expect(await own()).toHaveLength(1);
  must(await store.undo(removed?.id ?? ''));
  expect(await own()).toHaveLength(2);
});

test('a template goes into a file and comes back from it with its picture, in every way that is offered', async () => {
  const canvas = new OffscreenCanvas(40, 20);
  canvas.getContext('2d')?.fillRect(0, 0, 20, 20);
  const drawn = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  const picture = must(await takeLetterhead(store, drawn));
  const made = must(await copyTemplate(store, countyCommittee));
  must(await changeTemplate(store, made.id, 'Letterhead', (now) => ({ ...now, letterhead: { position: 'left', lines: [], picture } })));
  must(await putIntoForce(store, made.id, '2026-04-01'));
  const { content } = await one(made.id);
  const bytes = (await store.readBlob(picture.blob))?.bytes ?? expect.fail('no picture');
  const file = must(await packTemplateFile({ content, isDraft: false, picture: bytes }, '0.1.0'));
  const opened = must(await openTemplateFile(file));
  expect(refusal(await takeIn(store, opened, 'version'))).toContain('nothing was taken in');

  const { store: elsewhere } = await openReady({ files: memoryFiles() });
  const taken = must(await takeIn(elsewhere, opened, 'version'));
  expect(taken).toEqual(content);
  expect(await elsewhere.readBlob(picture.blob)).not.toBeNull();
  const again = must(await takeIn(elsewhere, { ...opened, content: { ...content, version: 2, validFrom: '2027-04-01' } }, 'version'));
  expect(again.version).toBe(2);
  const there = await elsewhere.read((reader) => reader.all('template'));
  expect(there.find((each) => each.content.version === 1)?.content.validTo).toBe('2027-03-31');
  const asOwn = must(await takeIn(elsewhere, { ...opened, content: { ...content, version: 3 } }, 'own'));
  expect(asOwn.id).not.toBe(content.id);
});

test('what is no picture is no letterhead', async () => {
  expect(refusal(await takeLetterhead(store, new TextEncoder().encode('<svg/>')))).toContain('PNG or JPEG');
});
