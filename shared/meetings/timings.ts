import type { AgendaItem } from '#shared/domain/meeting/index.ts';

const day = 24 * 60;

/** When each item is planned to begin, by its id, and when the last one ends. */
export type Timings = { readonly starts: ReadonlyMap<string, string>; readonly ends: string };

const none: Timings = { starts: new Map(), ends: '' };

/**
 * The clock times ('14:05') of the items in the order given: each begins when those before it have had their minutes. An
 * item without minutes takes none, one that was withdrawn has no time. None at all where the meeting has no time or no
 * item has minutes.
 */
export function timingsOf(time: string, items: readonly Pick<AgendaItem, 'id' | 'minutes' | 'withdrawn'>[]): Timings {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  if (!match || items.every((one) => one.minutes === null)) return none;
  let at = Number(match[1]) * 60 + Number(match[2]);
  const starts = new Map<string, string>();
  for (const { id, minutes, withdrawn } of items) {
    if (withdrawn !== null) continue;
    starts.set(id, clock(at));
    at += minutes ?? 0;
  }
  return { starts, ends: clock(at) };
}

function clock(minutes: number): string {
  const within = minutes % day;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** '14:30' as papers print it, '14.30'. */
export function printedTime(time: string): string {
  return time.replaceAll(':', '.');
}
