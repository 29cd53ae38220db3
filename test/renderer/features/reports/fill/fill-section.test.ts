import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { fillingNamed } from '#shared/outline/fillings.ts';
import { templateFor } from '#shared/templates/index.ts';
import type { Fields } from '#renderer/features/reports/editor/paper-session.ts';
import { fillSection } from '#renderer/features/reports/fill/fill-section.ts';
import { memoryFiles, openReady } from '#test/renderer/data/support.ts';

const named = (name: string) => fillingNamed(name) ?? expect.fail(`no filling ${name}`);

test('a section is filled from its own programme, in one change that one undo takes back', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const programme = nouns.programme.create(newId());
  const ours = { ...nouns.project.create(newId()), programme: programme.id, title: 'Home First' };
  const other = { ...nouns.project.create(newId()), title: 'Somebody else’s' };
  const milestone = { ...nouns.milestone.create(newId()), project: ours.id, title: 'Hub opens' };
  const foreign = { ...nouns.milestone.create(newId()), project: other.id, title: 'Not ours' };
  const report = { ...nouns.report.create(newId()), programme: programme.id };
  await store.run({ command: 'import', label: 'Import' }, [
    createEdit('settings', settings.create(settingsId)),
    createEdit('programme', programme),
    createEdit('project', ours),
    createEdit('project', other),
    createEdit('milestone', milestone),
    createEdit('milestone', foreign),
    createEdit('report', report),
  ]);
  const template = templateFor('county-committee', 1);
  if (!template) throw new Error('no template');
  const fields: Fields = { template, report, people: [], settings: settings.create(settingsId), committee: null, meeting: null };

  const result = await fillSection(store, fields, 'section:information', named('milestones'));
  if (!result.ok || !result.value) throw new Error('not filled');
  const words = JSON.stringify(await store.read((reader) => reader.blocks(report.id)));
  expect(words).toContain('Hub opens');
  expect(words).not.toContain('Not ours');
  await store.undo(result.value.id);
  expect(await store.read((reader) => reader.blocks(report.id))).toEqual([]);

  const without = await fillSection(store, { ...fields, report: { ...report, programme: null } }, 'section:information', named('risks'));
  expect(without).toMatchObject({ ok: false, problem: { reason: 'no-programme' } });
});
