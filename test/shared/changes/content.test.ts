import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentFormat, contentText, readContent } from '#shared/changes/content.ts';
import { recordFormats } from '#shared/changes/formats.ts';
import { emptyContent } from '#shared/changes/replay.ts';
import { readSealed, sealLine, sealOf } from '#shared/exchange/lines.ts';
import { nouns } from '#shared/domain/nouns.ts';

type Log = {
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  readonly blocks: readonly unknown[];
  readonly changes: readonly { readonly logical: number; readonly seq: number; readonly device: string }[];
  readonly chunks: readonly unknown[];
};

const log = (format: number) => JSON.parse(readFileSync(new URL(`../../fixtures/changes/log-format-${format}.json`, import.meta.url), 'utf8')) as Log;

/** A snapshot as that format of content wrote it: only the kinds of record that there were then. */
async function oldText(format: number): Promise<string> {
  const { rows, blocks, changes, chunks } = log(format);
  const tables = { ...rows, blocks, changes, chunks };
  const seen: Record<string, number> = {};
  for (const { device, seq } of changes) seen[device] = Math.max(seen[device] ?? 0, seq);
  const head = {
    ...{ type: 'content', format, database: 'fixturedatabaseaaaaa', made: '2026-11-22T09:00:00.000Z', seen, formats: recordFormats[format], blobs: [] },
    logical: Math.max(...changes.map((change) => change.logical)),
    counts: Object.fromEntries(Object.entries(tables).map(([table, all]) => [table, all.length])),
  };
  const lines = [await sealLine(head)];
  for (const [table, all] of Object.entries(tables)) if (all.length > 0) lines.push(await sealLine({ type: 'rows', table, rows: all }));
  return [...lines, await sealLine({ type: 'end', seal: await sealOf(lines) })].join('');
}

const formats = Array.from({ length: contentFormat }, (_, index) => index + 1);

test.each(formats)('a snapshot or backup of format %i is read, its records as they are today', async (format) => {
  const text = await oldText(format);
  const read = await readContent(text, (await readSealed(text)).values);
  if (!read.ok) throw new Error(read.problem.message);
  for (const [kind, records] of Object.entries(read.value.records)) expect(records, kind).toEqual(log(format).records[kind] ?? []);
  expect(read.value.changes).toHaveLength(log(format).changes.length);
  expect(read.value.chunks).toHaveLength(log(format).chunks.length);
});

test('one from a newer version is refused as that', async () => {
  const empty = await contentText(emptyContent('aaaaaaaaaaaaaaaaaaaa', '2026-01-01T00:00:00.000Z'), { ...recordFormats[contentFormat] } as never);
  const newer = empty.replace(`"format":${contentFormat}`, `"format":${contentFormat + 1}`);
  const values = (await readSealed(empty)).values.map((value, index) => (index === 0 ? { ...(value as object), format: contentFormat + 1 } : value));
  expect(await readContent(newer, values)).toMatchObject({ ok: false, problem: { reason: 'newer' } });
});

test('one record that is not what its noun demands refuses the whole file, unless it is the app’s own copy', async () => {
  const risk = { ...nouns.risk.create('aaaaaaaaaaaaaaaaaaaa'), title: '' };
  const content = emptyContent('aaaaaaaaaaaaaaaaaaaa', '2026-01-01T00:00:00.000Z');
  const text = await contentText({ ...content, records: { ...content.records, risk: [risk] } }, { ...recordFormats[contentFormat] } as never);
  const { values } = await readSealed(text);
  expect(await readContent(text, values)).toMatchObject({ ok: false, problem: { reason: 'not-a-record' } });
  expect(await readContent(text, values, 'as our own')).toMatchObject({ ok: true });
});
