import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { insertItem, setEdits } from '#shared/changes/edits.ts';
import { keepEarlier } from '#shared/changes/keep-earlier.ts';
import type { Stage } from '#shared/changes/stage.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Risk } from '#shared/domain/risk.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { changeLines } from '#renderer/parts/change-lines.ts';
import type { Lookups } from '#renderer/parts/lookups.tsx';

const lookups: Lookups = { ready: true, settings: settings.create(settingsId), recordsOf: () => [], titleOf: () => 'A. Bell' };
const risk: Risk = { ...nouns.risk.create(newId()), current: { likelihood: 3, impact: 3 } };
const stage = { records: new Map([[`risk:${risk.id}`, risk]]) } as unknown as Stage;
const kept = (patch: Partial<Risk>) => keepEarlier(stage, setEdits('risk', risk, patch), '2026-11-22');

test('what was noted by itself stands in the line of the field that changed', () => {
  const edits = kept({ current: { likelihood: 3, impact: 4 } });
  expect(edits.length).toBeGreaterThan(1);
  expect(changeLines(edits, lookups, 6)).toEqual(['Current: 9 Medium (3 × 3) → 12 High (3 × 4) (kept under “Scores so far”)']);
});

test('it is said once, where several of its fields changed', () => {
  const lines = changeLines(kept({ current: { likelihood: 3, impact: 4 }, target: { likelihood: 1, impact: 1 } }), lookups, 6);
  expect(lines.map((line) => /kept under/.test(line))).toEqual([false, true]);
});

test('a note that a person adds or mends is a line of its own, and fields that keep nothing say nothing of it', () => {
  const note = { id: newId(), place: 'V', from: null, inherent: null, current: null, target: null };
  expect(changeLines([insertItem('risk', risk.id, 'scores', note)], lookups, 6)).toEqual([expect.stringMatching(/^Added score/)]);
  expect(changeLines(kept({ title: 'Alarms fail' }), lookups, 6)).toEqual(['Title: New risk → Alarms fail']);
});
