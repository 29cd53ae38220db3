import { type Kind, kinds } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';

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

/** Today's format of each kind of record. */
export function formatsToday(): Readonly<Record<Kind, number>> {
  return Object.fromEntries(kinds.map((kind) => [kind, nouns[kind].version])) as Record<Kind, number>;
}
