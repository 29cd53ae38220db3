import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sha256 } from '#shared/base/hash.ts';
import { type Limits, openEnvelope, packEnvelope } from '#shared/exchange/envelope.ts';

const limits: Limits = { bytes: 1_000_000, unpacked: 5_000_000, ratio: 200, parts: 50 };
const about = { type: 'test', format: 1, app: '0.1.0', made: '2026-01-01T00:00:00.000Z', counts: { things: 2 } };
const encode = (text: string) => new TextEncoder().encode(text);
const parts = [
  { name: 'a.txt', bytes: encode('words') },
  { name: 'b/c.bin', bytes: new Uint8Array([0, 1, 2]) },
];

/** Seals any zip as an envelope is sealed, to see what is checked behind the seal. */
async function seal(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  const body = zipSync(files);
  body[body.length - 2] = 81;
  const tail = encode(`boardpack-sha256:${await sha256(body)}`);
  const all = new Uint8Array(body.length + tail.length);
  all.set(body);
  all.set(tail, body.length);
  return all;
}

test('an envelope is a zip that other programs open, with a manifest first', async () => {
  const bytes = await packEnvelope(about, parts);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['manifest.json', 'a.txt', 'b/c.bin']);
  const opened = await openEnvelope(bytes, 'test', 1, limits);
  if (!opened.ok) throw new Error(opened.problem.message);
  expect(opened.value.manifest).toMatchObject({
    ...about,
    parts: [
      { name: 'a.txt', bytes: 5 },
      { name: 'b/c.bin', bytes: 3 },
    ],
  });
  expect([...opened.value.parts.keys()]).toEqual(['a.txt', 'b/c.bin']);
});

test('whatever else a file is, it is refused by what it is', async () => {
  const reasonOf = async (bytes: Uint8Array) => {
    const opened = await openEnvelope(bytes, 'test', 1, limits);
    return opened.ok ? 'opened' : opened.problem.reason;
  };
  const manifest = unzipSync(await packEnvelope(about, parts))['manifest.json'] as Uint8Array;
  expect(await reasonOf(new Uint8Array())).toBe('empty');
  expect(await reasonOf(encode('%PDF-1.7 and more'))).toBe('other-file');
  expect(await reasonOf(zipSync({ '[Content_Types].xml': encode('<Types/>'), 'word/document.xml': encode('<w/>') }))).toBe('office-file');
  expect(await reasonOf(zipSync({ 'holiday.jpg': new Uint8Array(9) }))).toBe('other-file');
  expect(await reasonOf(await packEnvelope({ ...about, type: 'another' }, parts))).toBe('other-file');
  expect(await reasonOf(await packEnvelope({ ...about, format: 2 }, parts))).toBe('newer');
  expect(await reasonOf(new Uint8Array(1_000_001))).toBe('too-large');
  expect(await reasonOf(await seal({ 'manifest.json': manifest, 'a.txt': encode('other'), 'b/c.bin': new Uint8Array([0, 1, 2]) }))).toBe('damaged');
  expect(await reasonOf(await seal({ 'manifest.json': manifest, 'a.txt': encode('words') }))).toBe('damaged');
  expect(
    await reasonOf(await seal({ 'manifest.json': manifest, 'a.txt': encode('words'), 'b/c.bin': new Uint8Array([0, 1, 2]), 'extra.txt': encode('x') })),
  ).toBe('damaged');
  expect(await reasonOf(await seal({ 'manifest.json': encode('{"type":"test"}') }))).toBe('other-file');
  expect(await reasonOf(await seal({ '../up.txt': encode('x') }))).toBe('damaged');
});

test('what unpacks to too much, or holds too many parts, is refused before it is unpacked', async () => {
  const bomb = await seal({ 'manifest.json': encode('{}'), 'zeros.bin': new Uint8Array(4_000_000) });
  expect(bomb.length).toBeLessThan(10_000);
  expect(await openEnvelope(bomb, 'test', 1, limits)).toMatchObject({ ok: false, problem: { reason: 'too-large' } });
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`part-${index}`, new Uint8Array(1)]));
  expect(await openEnvelope(await seal(many), 'test', 1, limits)).toMatchObject({ ok: false, problem: { reason: 'too-large' } });
});
