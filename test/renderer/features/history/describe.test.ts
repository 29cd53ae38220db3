import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { createEdit, deleteEdit, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { describe } from '#renderer/features/history/describe.ts';
import { titlesOf } from '#renderer/features/history/use-titles.ts';
import type { Lookups } from '#renderer/parts/lookups.tsx';

const lookups: Lookups = { ready: true, settings: settings.create(settingsId), recordsOf: () => [], titleOf: () => null };
const change = (label: string, ...edits: Edit[]): Change => ({
  id: newId(),
  device: newId(),
  seq: 1,
  wall: '2026-11-22T08:00:00.000Z',
  logical: 1,
  person: { id: null, name: 'Nell Harcourt' },
  command: 'x',
  label,
  format: 1,
  edits,
});
const report = { ...nouns.report.create(newId()), title: 'Posts for Home First' };
const risk = { ...nouns.risk.create(newId()), title: 'A lead provider fails' };

test('a step names the record it was done to, whatever its kind', () => {
  const edited = change('Edit report: Agenda item', ...setEdits('report', report, { agendaItem: '5' }));
  const row = describe(edited, lookups, titlesOf([edited], new Map([['report', [report]]])));
  expect(row.target).toEqual({ kind: 'report', id: report.id, title: 'Posts for Home First', exists: true });
  expect(row.details).toEqual(['Agenda item: empty → 5']);
  expect(row.lower).toContain('posts for home first');
});

test('what is gone is known by the last title it had, and is no link', () => {
  const made = change('New risk', createEdit('risk', { ...risk, title: 'New risk' }));
  const edited = change('Edit risk: Title', ...setEdits('risk', { ...risk, title: 'New risk' }, { title: risk.title }));
  const deleted = change('Delete risk', deleteEdit('risk', risk));
  const titles = titlesOf([deleted, edited, made], new Map());
  for (const one of [deleted, edited, made]) expect(describe(one, lookups, titles).target).toMatchObject({ title: 'A lead provider fails', exists: false });
});

test('a step that did several records names none of them alone', () => {
  const both = change('Delete 2 risks', deleteEdit('risk', risk), deleteEdit('risk', { ...risk, id: newId() }));
  expect(describe(both, lookups, titlesOf([both], new Map())).target).toBeNull();
});
