import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#shared/base/hash.ts';
import { openBackup, packBackup } from '#shared/changes/backup.ts';
import { type Content, contentText, readContent } from '#shared/changes/content.ts';
import { emptyContent, replay } from '#shared/changes/replay.ts';
import { formatsToday } from '#shared/changes/formats.ts';
import { packEnvelope } from '#shared/exchange/envelope.ts';
import { readSealed } from '#shared/exchange/lines.ts';
import { changeOf, live, steps } from './histories.ts';

const start = emptyContent('aaaaaaaaaaaaaaaaaaaa', '2026-01-01T00:00:00.000Z');
const contentOf = (taken: Parameters<typeof live>[0]): Content =>
  replay(
    start,
    live(taken).changes.map((edits, index) => ({ change: changeOf(edits, index + 1), chunks: [] })),
  );
const someSteps = [0, 1, 6, 6, 3, 4, 8].map((what, index) => ({ what, which: index, item: index, words: `Words ${index}` }));

/** A backup that must not be refused. */
async function packed(...given: Parameters<typeof packBackup>): Promise<Uint8Array> {
  const result = await packBackup(...given);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

async function sample(): Promise<{ content: Content; blobs: Map<string, Uint8Array>; bytes: Uint8Array }> {
  const picture = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
  const hash = await sha256(picture);
  const content = { ...contentOf(someSteps), blobs: [{ hash, mediaType: 'image/png', size: picture.length }] };
  const blobs = new Map([[hash, picture]]);
  return { content, blobs, bytes: await packed(content, blobs, '0.1.0') };
}

test('what is packed comes back whole, and packing twice gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const content = contentOf(taken);
      const bytes = await packed(content, new Map(), '0.1.0');
      expect(await packed(content, new Map(), '0.1.0')).toEqual(bytes);
      expect(await openBackup(bytes)).toEqual({ ok: true, value: { made: content.made, app: '0.1.0', content, blobs: new Map() } });
    }),
    { numRuns: 30 },
  );
});

test('every file that differs in one byte is refused', async () => {
  const { bytes, content, blobs } = await sample();
  expect(await openBackup(bytes)).toEqual({ ok: true, value: { made: content.made, app: '0.1.0', content, blobs } });
  const accepted: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const altered = bytes.slice();
    altered[at] = (altered[at] as number) ^ (1 << (at % 8));
    if ((await openBackup(altered)).ok) accepted.push(at);
  }
  expect(accepted).toEqual([]);
});

test('a backup that was cut short anywhere is refused, and told apart from a damaged one', async () => {
  const { bytes } = await sample();
  for (let length = 0; length < bytes.length; length += 97) expect((await openBackup(bytes.slice(0, length))).ok).toBe(false);
  expect(await openBackup(bytes.slice(0, bytes.length - 500))).toMatchObject({ ok: false, problem: { reason: 'truncated' } });
  const altered = bytes.slice();
  altered[100] = (altered[100] as number) ^ 255;
  expect(await openBackup(altered)).toMatchObject({ ok: false, problem: { reason: 'damaged' } });
});

test('a backup with a picture missing, a record that is not one, or from a newer Boardpack is refused', async () => {
  const { content, bytes } = await sample();
  expect(bytes.length).toBeGreaterThan(500);
  expect(await openBackup(await packed(content, new Map(), '0.1.0'))).toMatchObject({ ok: false, problem: { reason: 'damaged' } });
  const wrong = {
    ...content,
    records: { ...content.records, risk: [{ ...content.records.risk[0], id: content.records.risk[0]?.id ?? '', title: '' }] },
    blobs: [],
  };
  expect(await openBackup(await packed(wrong, new Map(), '0.1.0'))).toMatchObject({
    ok: false,
    problem: { reason: 'not-a-record', message: expect.stringContaining('cannot be empty') },
  });
  const newer = await packEnvelope({ type: 'boardpack-backup', format: 99, app: '9.0.0', made: content.made, counts: {} }, []);
  expect(await openBackup(newer)).toMatchObject({ ok: false, problem: { reason: 'newer', message: expect.stringContaining('9.0.0') } });
  const wild = { ...content, logical: 10 ** 11, blobs: [] };
  expect(await openBackup(await packed(wild, new Map(), '0.1.0'))).toMatchObject({ ok: false, problem: { reason: 'wild-clock' } });
});

test('lines that are missing or stand in another place are damage, though each is whole', async () => {
  const text = await contentText(contentOf(someSteps), formatsToday());
  const lines = text.split('\n').slice(0, -1);
  const read = async (changed: readonly string[]) => {
    const joined = `${changed.join('\n')}\n`;
    return readContent(joined, (await readSealed(joined)).values);
  };
  expect(await read(lines)).toMatchObject({ ok: true });
  for (let index = 0; index < lines.length; index++) expect((await read(lines.filter((_, other) => other !== index))).ok).toBe(false);
  expect((await read([lines[0] as string, ...lines.slice(1, -1).reverse(), lines[lines.length - 1] as string])).ok).toBe(false);
});

test('a backup is never made that could not be opened again', async () => {
  const { content, blobs, bytes } = await sample();
  const exact = { bytes: bytes.length, unpacked: 50_000_000, ratio: 200, parts: 3 };
  expect(await packBackup(content, blobs, '0.1.0', exact)).toEqual({ ok: true, value: bytes });
  expect(await openBackup(bytes, exact)).toMatchObject({ ok: true });
  for (const limits of [
    { ...exact, bytes: bytes.length - 1 },
    { ...exact, parts: 2 },
    { ...exact, unpacked: 5_000_100 },
  ]) {
    expect(await packBackup(content, blobs, '0.1.0', limits)).toMatchObject({
      ok: false,
      problem: { reason: 'too-large', message: expect.stringContaining('The backup was not made') },
    });
  }
});
