import { addDays } from '#shared/base/calendar-date.ts';
import type { Edit, Fields } from '#shared/changes/change.ts';
import { createRewind, keptState, type RecordStates, type Rewind } from '#shared/changes/what-changed-states.ts';
import { kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type ChangeRow, type Database, recordTable } from './database.ts';
import { readMeta } from './meta.ts';
import type { Store } from './store.ts';
import { chunksOf } from './whole.ts';

/** A time: the days from `from` to `to`, both of them whole, as 'YYYY-MM-DD' on this computer's clock. */
export type Period = { readonly from: string; readonly to: string };

/** What a time made of each record. `knownFrom`: the log begins after the time does, at this moment (ISO 8601). */
export type PeriodStates = { readonly states: readonly RecordStates[]; readonly knownFrom: string | null };

/** So many changes are read at once, and then others get their turn. */
const batch = 250;

/**
 * The records that changed within a time, as they were at its beginning and at its end. Goes back from the records as
 * they stand now, so it reads the log from the beginning of the time on and no more; in small steps, so that the page
 * stays fluent. Where older changes were folded away, what records keep of their earlier values is used for what was
 * before.
 */
export async function readPeriod({ database: db }: Pick<Store, 'database'>, period: Period): Promise<PeriodStates> {
  const [start, end] = [startOf(period.from), startOf(period.to, 1)];
  const logs = await deviceLogs(db, start, end);
  const rewind = createRewind();
  const first = Math.min(...logs.map((log) => log.first));
  const last = Math.max(...logs.map((log) => log.last));
  let next: [number, string] = [Number.MAX_SAFE_INTEGER, '\uffff'];
  while (Number.isFinite(first)) {
    const rows = await db.changes.where('[logical+device]').between([first, ''], next, true, false).reverse().limit(batch).toArray();
    for (const row of rows) for (const edits of await editsNewestFirst(db, row)) await takeEdits(db, rewind, edits, row.logical <= last);
    const oldest = rows[rows.length - 1];
    if (!oldest || rows.length < batch) break;
    next = [oldest.logical, oldest.device];
  }
  const known = logs.flatMap((log) => log.knownFrom ?? []).sort()[0] ?? null;
  const states = rewind.states();
  return { states: known === null ? states : await withKept(db, states, period.from), knownFrom: known };
}

type DeviceLog = { readonly first: number; readonly last: number; readonly knownFrom: string | null };

/** For each laptop in the log: the logical times of its first change in the time or after, and of its last within. */
async function deviceLogs(db: Database, start: string, end: string): Promise<readonly DeviceLog[]> {
  const seen = (await readMeta(db, 'clock'))?.seen ?? {};
  const oldestOfAll = (await db.changes.orderBy('[logical+device]').first())?.wall ?? new Date().toISOString();
  return Promise.all(
    Object.entries(seen).map(async ([device, length]) => {
      const at = (seq: number) => db.changes.where('[device+seq]').equals([device, seq]).first();
      const oldest = await db.changes.where('[device+seq]').between([device, 0], [device, Number.MAX_SAFE_INTEGER]).first();
      const lowest = oldest?.seq ?? length + 1;
      const from = await firstFrom(at, lowest, length, start);
      const past = await firstFrom(at, lowest, length, end);
      const begins = oldest?.wall ?? oldestOfAll;
      return {
        first: (await at(from))?.logical ?? Number.POSITIVE_INFINITY,
        last: (await at(past - 1))?.logical ?? 0,
        knownFrom: lowest > 1 && begins > start ? begins : null,
      };
    }),
  );
}

/** The sequence of the first change at or after a moment, by halving: on one laptop the clock never goes back far. */
async function firstFrom(at: (seq: number) => Promise<ChangeRow | undefined>, lowest: number, highest: number, wall: string): Promise<number> {
  let [low, high] = [lowest, highest + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const row = await at(middle);
    if (row && row.wall < wall) low = middle + 1;
    else high = middle;
  }
  return low;
}

async function editsNewestFirst(db: Database, row: ChangeRow): Promise<readonly (readonly Edit[])[]> {
  if (row.chunks === undefined) return [row.edits];
  const chunks = await chunksOf(db, row);
  return [...chunks.map((chunk) => chunk.edits).reverse(), row.edits];
}

async function takeEdits(db: Database, rewind: Rewind, edits: readonly Edit[], isWithin: boolean): Promise<void> {
  const unknown = rewind.unknown(edits);
  for (const kind of new Set(unknown.map((one) => one.kind))) {
    const ids = unknown.filter((one) => one.kind === kind).map((one) => one.id);
    const rows = await recordTable(db, kind).bulkGet(ids as never[]);
    ids.forEach((id, index) => rewind.know(kind, id, (rows[index] as Fields | undefined) ?? null));
  }
  rewind.take(edits, isWithin);
}

/** The states, with what records themselves keep of how they were when the time began. */
async function withKept(db: Database, states: readonly RecordStates[], day: string): Promise<readonly RecordStates[]> {
  const found = new Map(states.map((one) => [`${one.kind}:${one.id}`, one]));
  for (const kind of kinds.filter((one) => nouns[one].keeps.length > 0)) {
    await recordTable(db, kind).each((row) => {
      const record = row as Fields;
      const key = `${kind}:${row.id}`;
      const state = found.get(key) ?? { kind, id: row.id, before: record, after: record };
      const before = state.before && keptState(kind, state.before, addDays(day, -1));
      if (before) found.set(key, { ...state, before });
    });
  }
  return [...found.values()];
}

/** The moment a day begins on this computer's clock, or one so many days later. */
function startOf(day: string, later = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
