import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changeFormat } from '#shared/changes/change.ts';
import { emptyContent, replay } from '#shared/changes/replay.ts';
import { changeUpgrades, climb, formatsToday, recordFormats } from '#shared/changes/formats.ts';
import { readChange, readChunk, readRecord } from '#shared/changes/upgrade.ts';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';

/**
 * A log as that format of change wrote it, with the rows that stood then (`rows`) and those that it must come to today
 * (`records`). One file for each format, kept for ever; only `records` follows when a noun gets a new version.
 */
type StoredLog = {
  readonly changes: readonly unknown[];
  readonly chunks: readonly { readonly change: string }[];
  readonly rows: Partial<Record<Kind, readonly unknown[]>>;
  readonly records: Record<string, readonly unknown[]>;
  readonly blocks: readonly unknown[];
};

const formats = Array.from({ length: changeFormat }, (_, index) => index + 1);
const stored = (format: number) => JSON.parse(readFileSync(new URL(`../../fixtures/changes/log-format-${format}.json`, import.meta.url), 'utf8')) as StoredLog;

test.each(formats)('a log stored in format %i replays to the same rows', (format) => {
  const log = stored(format);
  const changes = log.changes.map((one) => {
    const read = readChange(one);
    if (!read.ok) throw new Error(read.problem.message);
    const chunks = log.chunks
      .filter((chunk) => chunk.change === read.value.id)
      .map((chunk) => {
        const part = readChunk(chunk, format);
        if (!part.ok) throw new Error(part.problem.message);
        return part.value;
      });
    expect(chunks).toHaveLength(read.value.chunks ?? 0);
    return { change: read.value, chunks };
  });
  expect(changes.some(({ chunks }) => chunks.length > 1)).toBe(true);
  const end = replay(emptyContent('aaaaaaaaaaaaaaaaaaaa', '2026-01-01T00:00:00.000Z'), changes);
  expect(Object.fromEntries(Object.entries(end.records).filter(([, records]) => records.length > 0))).toEqual(
    Object.fromEntries(Object.entries(log.records).filter(([, records]) => records.length > 0)),
  );
  // The rows themselves climb to the same.
  for (const kind of kinds) {
    const climbed = (log.rows[kind] ?? []).map((row) => readRecord(kind, row, recordFormats[format]?.[kind] ?? 1));
    expect(climbed).toEqual((log.records[kind] ?? []).map((value) => ({ ok: true, value })));
  }
  expect(end.blocks).toEqual(log.blocks);
  for (const kind of kinds) for (const record of end.records[kind]) expect(readRecord(kind, record, nouns[kind].version)).toMatchObject({ ok: true });
});

test('no upgrade function goes unexercised by the stored logs', () => {
  const exercised = new Set<string>();
  for (const format of formats) {
    const watched = Object.fromEntries(
      Object.entries(changeUpgrades).map(([from, step]) => [
        from,
        (older: Record<string, unknown>) => {
          exercised.add(from);
          return step(older);
        },
      ]),
    );
    for (const one of stored(format).changes) readChange(one, watched);
    for (const one of stored(format).chunks) readChunk(one, format, watched);
  }
  expect([...exercised].sort()).toEqual(Object.keys(changeUpgrades).sort());
  expect(Object.keys(changeUpgrades).map(Number)).toEqual(formats.slice(0, -1));
});

test('the format of changes keeps up with the formats of records, and every noun has all its steps', () => {
  expect(recordFormats[changeFormat]).toEqual(formatsToday());
  for (const kind of kinds)
    expect(Object.keys(nouns[kind].upgrades).map(Number)).toEqual(Array.from({ length: nouns[kind].version - 1 }, (_, index) => index + 1));
});

test('older things climb one step at a time; newer ones are refused; a missing step is a fault', () => {
  const steps = {
    1: (one: Record<string, unknown>) => ({ ...one, label: `${String(one['label'])}!` }),
    2: (one: Record<string, unknown>) => ({ ...one, label: `${String(one['label'])}?` }),
  };
  const older = stored(1).changes[0];
  expect(readChange(older, steps, 3)).toMatchObject({ ok: true, value: { label: 'Step 1!?', format: 3 } });
  expect(readChange({ ...(older as object), format: 9 })).toMatchObject({ ok: false, problem: { reason: 'newer' } });
  expect(readChange({ ...(older as object), seq: 0 })).toMatchObject({ ok: false, problem: { reason: 'not-a-change' } });
  expect(readChange(null)).toMatchObject({ ok: false, problem: { reason: 'not-a-change' } });
  expect(readChunk({ change: 'x' }, 1)).toMatchObject({ ok: false });
  expect(() => climb({}, 1, 3, { 1: (one) => one })).toThrow('No way up from format 2');
});

test('a record keeps fields that this version does not know', () => {
  const now = nouns.risk.version;
  const risk = { ...nouns.risk.create('aaaaaaaaaaaaaaaaaaaa'), later: 'kept' };
  expect(readRecord('risk', risk, now)).toEqual({ ok: true, value: risk });
  expect(readRecord('risk', { ...risk, title: '' }, now)).toMatchObject({ ok: false, problem: { message: expect.stringContaining('cannot be empty') } });
  expect(readRecord('risk', risk, now + 1)).toMatchObject({ ok: false, problem: { reason: 'newer' } });
});

test('comments in edits of format 2 are raised with the records that hold them', () => {
  const edit = { op: 'set', kind: 'report', id: 'aaaaaaaaaaaaaaaaaaaa', field: 'comments', before: [], after: [{ kind: 'hr', initials: 'AB', date: null }] };
  const other = { ...edit, field: 'code', before: '', after: 'kind' };
  const raised = changeUpgrades[2]?.({ edits: [edit, other] })['edits'] as readonly { readonly after: unknown }[];
  expect(raised[0]?.after).toEqual([expect.objectContaining({ kind: 'hr', initials: 'AB', asked: null, concerns: [], cleared: null })]);
  expect(raised[1]?.after).toBe('kind');
});
