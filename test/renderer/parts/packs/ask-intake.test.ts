import { expect, test, vi } from 'vitest';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { readArriving } from '#renderer/parts/packs/ask-intake.ts';
import { pdfOf } from '#test/e2e/paper-files.ts';

const judge = { meeting: { date: '2027-01-14' }, committee: null, template: null, settings: settings.create(settingsId), today: '2026-12-20' };
const quietly = { signal: new AbortController().signal, onProgress: () => undefined };

test('a file is read and judged in a worker, which tells how far it is', async () => {
  const onProgress = vi.fn<(done: number) => void>();
  const bytes = await pdfOf(['Agenda Item: 4', 'REPORT OF THE TREASURER', 'Winter maintenance plan']);
  const read = await readArriving({ path: 'late/Item 4.pdf', bytes, judge }, { ...quietly, onProgress });
  expect(read).toMatchObject({
    ok: true,
    value: { form: 'pdf', title: 'Winter maintenance plan', itemNumber: '4', file: { name: 'Item 4.pdf', bytes: bytes.length } },
  });
  expect(onProgress).toHaveBeenCalled();
  expect(bytes.length).toBeGreaterThan(0);
});

test('what is no paper is refused, and others go on', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 and nothing more');
  expect(await readArriving({ path: 'a.pdf', bytes, judge }, quietly)).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('Nothing was taken in') },
  });
});

test('cancelling ends the worker at once, before or while it reads', async () => {
  const bytes = await pdfOf(['Winter maintenance plan']);
  const before = new AbortController();
  before.abort();
  expect(await readArriving({ path: 'a.pdf', bytes, judge }, { ...quietly, signal: before.signal })).toBeNull();
  const during = new AbortController();
  const ended = vi.spyOn(Worker.prototype, 'terminate');
  const reading = readArriving({ path: 'a.pdf', bytes, judge }, { ...quietly, signal: during.signal });
  during.abort();
  expect(await reading).toBeNull();
  expect(ended).toHaveBeenCalledTimes(1);
  ended.mockRestore();
});
