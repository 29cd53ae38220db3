import { isId } from '#shared/base/ids.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { recordFaults } from '#shared/domain/schemas.ts';
import { type Change, type Chunk, changeFormat } from './change.ts';
import { change as changeSchema, chunk as chunkSchema } from './change-schema.ts';
import { changeUpgrades, climb, type Steps } from './formats.ts';

type Fields = Record<string, unknown>;

/** A stored change as one of today's. Refused where it is not a change, or was made by a newer Boardpack. */
export function readChange(stored: unknown, steps: Steps<Fields> = changeUpgrades, today: number = changeFormat): Result<Change> {
  const format = (stored as { format?: unknown } | null)?.format;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return notAChange;
  if (format > today) return newer;
  if (!Array.isArray((stored as { edits?: unknown }).edits)) return notAChange;
  const outcome = changeSchema.safeParse({ ...climb(stored as Fields, format, today, steps), format: today });
  return outcome.success ? ok(outcome.data) : notAChange;
}

/** A stored chunk of an import as one of today's; `format` is that of its change. */
export function readChunk(stored: unknown, format: number, steps: Steps<Fields> = changeUpgrades, today: number = changeFormat): Result<Chunk> {
  if (format > today) return newer;
  if (!Array.isArray((stored as { edits?: unknown } | null)?.edits)) return notAChange;
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
  const fault = recordFaults(kind, climbed)[0];
  return fault ? refuse('not-a-record', `One ${noun.label} in this file is not as it should be: ${fault.message}`) : ok(climbed as Fields & { id: string });
}

const newer = refuse('newer', 'This was made by a newer version of Boardpack. Install that version to read it. Your data stays as it was.');
const notAChange = refuse('not-a-change', 'A step in the history of this file cannot be read, so the file was not taken in. Your data stays as it was.');
