import type { Change } from '#shared/changes/change.ts';

const beginnings = new Set(['start.introduce', 'sample.load']);

/** Whether a step began these records. The settings came with it, and nothing works without them: it is never taken back. */
export function isBeginning(change: Pick<Change, 'command'>): boolean {
  return beginnings.has(change.command);
}
