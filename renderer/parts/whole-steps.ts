import type { Change } from '#shared/changes/change.ts';

// The settings came with these, and nothing works without them: such a step is never taken back.
const beginnings = new Set(['start.introduce', 'sample.load']);

/** Whether a step began these records, so that it can never be taken back. */
export function isBeginning(change: Pick<Change, 'command'>): boolean {
  return beginnings.has(change.command);
}

/** Whether a step brought in much at once, from a file or at the start: no single key takes that back. */
export function isWhole(change: Pick<Change, 'command'>): boolean {
  return isBeginning(change) || /\.(import|restore|merge)$/.test(change.command);
}
