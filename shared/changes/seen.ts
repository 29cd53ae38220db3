import type { Change } from './change.ts';

/** How far something has come: the last sequence number of each device. Sequences have no gaps. */
export type Seen = Readonly<Record<string, number>>;

/** `seen` once the change is in it too. */
export function withSeen(seen: Seen, change: Pick<Change, 'device' | 'seq'>): Seen {
  return { ...seen, [change.device]: Math.max(seen[change.device] ?? 0, change.seq) };
}

/** Whether the change lies within what was seen. */
export function isSeen(seen: Seen, change: Pick<Change, 'device' | 'seq'>): boolean {
  return change.seq <= (seen[change.device] ?? 0);
}

/** Whether everything in `part` lies within `whole`. */
export function isWithin(part: Seen, whole: Seen): boolean {
  return Object.entries(part).every(([device, seq]) => seq <= (whole[device] ?? 0));
}

/** The log and the journal beside it, compared by device and sequence. */
export type Comparison<T> =
  /** What each lacks, in the order in which it is to be added. */
  | { readonly kind: 'suffix'; readonly toLog: readonly T[]; readonly toJournal: Seen | null }
  /** The log ends before the journal begins, or the journal's changes do not follow on it: rows must be restored whole. */
  | { readonly kind: 'behind' }
  /** Both hold a change of the same device and number, and they differ: two stores went on from one. */
  | { readonly kind: 'forked' };

/**
 * Compares what the log has seen with a journal: `from` is what the snapshot before it holds, `changes` are its own in
 * order. `idAt` tells the id of a change that the log holds (undefined where it was folded away). `toJournal` is where
 * the journal stands when the log has more, null when it lacks nothing.
 */
export function compareWithJournal<T extends { readonly change: Change }>(
  seen: Seen,
  from: Seen,
  changes: readonly T[],
  idAt: (device: string, seq: number) => string | undefined,
): Comparison<T> {
  if (!isWithin(from, seen)) return { kind: 'behind' };
  let ahead = seen;
  let held = from;
  const toLog: T[] = [];
  for (const one of changes) {
    const { change } = one;
    held = withSeen(held, change);
    if (isSeen(ahead, change)) {
      const known = isSeen(seen, change) ? idAt(change.device, change.seq) : change.id;
      if (known !== undefined && known !== change.id) return { kind: 'forked' };
      continue;
    }
    if (change.seq !== (ahead[change.device] ?? 0) + 1) return { kind: 'behind' };
    toLog.push(one);
    ahead = withSeen(ahead, change);
  }
  return { kind: 'suffix', toLog, toJournal: isWithin(seen, held) ? null : held };
}
