import type { Result } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import { setEdits } from '#shared/changes/edits.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { changeMeeting } from '../agenda/agenda-commands.ts';

const next = ({ sequence = 0 }: Meeting) => sequence + 1;

/** Postpones a meeting to another day, or to none yet where `date` is null. The first day stays written down. */
export function postpone(store: Store, id: string, to: { date: string | null; time: string; reason: string }): Promise<Result<Change | null>> {
  return changeMeeting(store, id, { command: 'meeting.postpone', label: 'Postpone a meeting' }, (now) =>
    setEdits('meeting', now, {
      date: to.date,
      time: to.time,
      status: 'postponed',
      postponedFrom: now.postponedFrom ?? now.date,
      statusReason: to.reason,
      sequence: next(now),
    }),
  );
}

/** Cancels a meeting; it stays readable with everything that was on it. */
export function cancel(store: Store, id: string, reason: string): Promise<Result<Change | null>> {
  return changeMeeting(store, id, { command: 'meeting.cancel', label: 'Cancel a meeting' }, (now) =>
    setEdits('meeting', now, { status: 'cancelled', statusReason: reason, sequence: next(now) }),
  );
}

/** A cancelled meeting is held after all, on the day that it has. */
export function holdAfterAll(store: Store, id: string): Promise<Result<Change | null>> {
  return changeMeeting(store, id, { command: 'meeting.reinstate', label: 'Hold a cancelled meeting after all' }, (now) =>
    setEdits('meeting', now, { status: now.postponedFrom === null ? 'planned' : 'postponed', statusReason: '', sequence: next(now) }),
  );
}
