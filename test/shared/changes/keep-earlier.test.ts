import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { type Edit, touchKey } from '#shared/changes/change.ts';
import { setEdits } from '#shared/changes/edits.ts';
import { invertEdits } from '#shared/changes/invert.ts';
import { keepEarlier } from '#shared/changes/keep-earlier.ts';
import { emptyStage, stageEdits } from '#shared/changes/stage.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Risk } from '#shared/domain/risk.ts';

const score = (likelihood: number, impact: number) => ({ likelihood, impact });

/** The risk after a patch made on a day, and the edits that made it so. */
function changed(risk: Risk, patch: Partial<Risk>, today: string): { readonly risk: Risk; readonly edits: readonly Edit[] } {
  const stage = emptyStage();
  stage.records.set(touchKey({ kind: 'risk', id: risk.id }), risk);
  const edits = stageEdits(stage, keepEarlier(stage, setEdits('risk', risk, patch), today));
  return { risk: stage.records.get(touchKey({ kind: 'risk', id: risk.id })) as unknown as Risk, edits };
}

const kept = (risk: Risk) => risk.scores.map(({ from, current, target }) => [from, current, target]);

test('the first change notes what stood before, each later day what holds from it on', () => {
  const start = { ...nouns.risk.create(newId()), current: score(4, 4) };
  const first = changed(start, { current: score(3, 4) }, '2026-11-01').risk;
  const second = changed(first, { current: score(2, 4), target: score(1, 2) }, '2026-11-22').risk;
  expect(kept(second)).toEqual([
    [null, score(4, 4), null],
    ['2026-11-01', score(3, 4), null],
    ['2026-11-22', score(2, 4), score(1, 2)],
  ]);
});

test('what a new record begins with is not worth a note', () => {
  const scored = changed(nouns.risk.create(newId()), { current: score(3, 4) }, '2026-11-01').risk;
  expect(kept(scored)).toEqual([['2026-11-01', score(3, 4), null]]);
});

test('changes on one day are one note, and other fields make none', () => {
  const first = changed(nouns.risk.create(newId()), { current: score(3, 4) }, '2026-11-01').risk;
  const again = changed(first, { current: score(3, 5) }, '2026-11-01').risk;
  expect(kept(again)).toEqual([['2026-11-01', score(3, 5), null]]);
  expect(changed(again, { title: 'Late delivery', closed: true }, '2026-11-22').risk.scores).toEqual(again.scores);
});

test('a note that is mended by hand stays as it was mended', () => {
  const first = changed(nouns.risk.create(newId()), { current: score(3, 4) }, '2026-11-01').risk;
  const [note] = first.scores;
  if (!note) throw new Error('Nothing was noted');
  const mended = changed(first, { current: score(2, 2), scores: [{ ...note, from: '2026-10-01' }] }, '2026-11-22').risk;
  expect(kept(mended)).toEqual([['2026-10-01', score(3, 4), null]]);
});

test('taking the change back takes its notes back', () => {
  const start = { ...nouns.risk.create(newId()), current: score(4, 4) };
  const { risk, edits } = changed(start, { current: score(3, 4) }, '2026-11-01');
  const stage = emptyStage();
  stage.records.set(touchKey({ kind: 'risk', id: risk.id }), risk);
  stageEdits(stage, invertEdits(edits));
  expect(stage.records.get(touchKey({ kind: 'risk', id: risk.id }))).toEqual(start);
});
