import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Slot } from '#shared/domain/report/index.ts';
import { hasWords } from '#renderer/features/reports/inspector/remove-part.ts';
import { memoryFiles, openReady } from '#test/renderer/data/support.ts';
import { blocksIn, paragraph } from '../editor/sample-paper.ts';

test('a part has words where a block of it says something', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const report = { ...nouns.report.create(newId()), title: 'Homes with care' };
  const written: Slot = `appendix:${newId()}`;
  const blank: Slot = `appendix:${newId()}`;
  const blocks = [...blocksIn(written, [paragraph('A plan.')]), ...blocksIn(blank, [paragraph(' ')])];
  await store.run({ command: 'report.create', label: 'New report' }, [
    createEdit('report', report),
    ...blocks.map((block) => insertItem('report', report.id, 'blocks', block)),
  ]);
  expect(await hasWords(store, report.id, written)).toBe(true);
  expect(await hasWords(store, report.id, blank)).toBe(false);
  expect(await hasWords(store, report.id, `comment:${newId()}`)).toBe(false);
});
