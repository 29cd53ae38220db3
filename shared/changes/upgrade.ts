import { isId } from '#shared/base/ids.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type Change, type Chunk, change as changeSchema, changeFormat, chunk as chunkSchema } from './change.ts';

type Fields = Record<string, unknown>;
/** How to read older things: `steps[n]` turns one of format n into format n + 1. */
export type Steps<T> = Readonly<Record<number, (older: T) => T>>;

/**
 * One function for each older format of a change: `changeUpgrades[n]` makes format n + 1 of format n. When a noun gets
 * a new version, the format of changes goes up with it, and the step here carries the noun's upgrade into the values
 * and fields that edits hold.
 */
export const changeUpgrades: Steps<Fields> = {};

/** Which formats of records the edits of each format of change speak of. The last line is today's. */
export const recordFormats: Readonly<Record<number, Readonly<Record<Kind, number>>>> = {
  1: { settings: 1, person: 1, programme: 1, project: 1, milestone: 1, risk: 1, committee: 1, meeting: 1, report: 1 },
};

/** Takes a value up, one step at a time. Throws where a step is missing: every format that was ever written has one. */
export function climb<T>(value: T, from: number, to: number, steps: Steps<T>): T {
  let current = value;
  for (let format = from; format < to; format++) {
    const step = steps[format];
    if (!step) throw new Error(`No way up from format ${format}`);
    current = step(current);
  }
  return current;
}

/** A stored change as one of today's. Refused where it is not a change, or was made by a newer Boardpack. */
export function readChange(stored: unknown, steps: Steps<Fields> = changeUpgrades, today: number = changeFormat): Result<Change> {
  const format = (stored as { format?: unknown } | null)?.format;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return notAChange;
  if (format > today) return newer;
  const outcome = changeSchema.safeParse({ ...climb(stored as Fields, format, today, steps), format: today });
  return outcome.success ? ok(outcome.data) : notAChange;
}

/** A stored chunk of an import as one of today's; `format` is that of its change. */
export function readChunk(stored: unknown, format: number, steps: Steps<Fields> = changeUpgrades, today: number = changeFormat): Result<Chunk> {
  if (format > today) return newer;
  if (typeof stored !== 'object' || stored === null) return notAChange;
  const outcome = chunkSchema.safeParse(climb(stored as Fields, format, today, steps));
  return outcome.success ? ok(outcome.data) : notAChange;
}

/**
 * A stored record of format `from` as one of today's. Refused where it is not what its noun demands ('as our own': only
 * where it is no record at all), or is newer.
 */
export function readRecord(
  kind: Kind,
  stored: unknown,
  from: number,
  judgement: 'by schema' | 'as our own' = 'by schema',
): Result<Fields & { readonly id: string }> {
  const noun = nouns[kind];
  if (from > noun.version) return newer;
  if (typeof stored !== 'object' || stored === null) return refuse('not-a-record', `One ${noun.label} in this file cannot be read.`);
  const climbed = climb(stored as Fields, from, noun.version, noun.upgrades);
  if (judgement === 'as our own')
    return isId(climbed['id']) ? ok(climbed as Fields & { id: string }) : refuse('not-a-record', `One ${noun.label} in this copy cannot be read.`);
  const outcome = noun.schema.safeParse(climbed);
  // The record itself is kept, not zod's copy: fields that this version does not know must not be lost.
  return outcome.success
    ? ok(climbed as Fields & { id: string })
    : refuse('not-a-record', `One ${noun.label} in this file is not as it should be: ${outcome.error.issues[0]?.message ?? ''}`);
}

/** Today's format of each kind of record. */
export function formatsToday(): Readonly<Record<Kind, number>> {
  return Object.fromEntries(kinds.map((kind) => [kind, nouns[kind].version])) as Record<Kind, number>;
}

const newer = refuse('newer', 'This was made by a newer version of Boardpack. Install that version to read it. Your data stays as it was.');
const notAChange = refuse('not-a-change', 'A step in the history of this file cannot be read, so the file was not taken in. Your data stays as it was.');
