import { useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import type { MeetingSources } from './documents-of-meeting.ts';
import { putOnAgenda } from './put-on-agenda.ts';

/** Puts the public minutes, as a PDF, on the agenda of the committee's next meeting, which is to confirm them; nothing where none is known. */
export function NextAgenda({ sources }: { readonly sources: MeetingSources }) {
  const store = useStore();
  const meetings = useRecords('meeting');
  const [busy, setBusy] = useState(false);
  const next = nextMeeting(sources.meeting, meetings ?? []);
  if (!next?.date || !store.writable) return null;
  const put = async () => {
    setBusy(true);
    const result = await putOnAgenda(store, sources, next.id);
    setBusy(false);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`The public minutes are on the agenda of ${longDate(next.date ?? '')}.`, undoStep(store, result.value));
  };
  return (
    <Button look="quiet" disabled={busy} onClick={() => void put()}>
      Put on the agenda of {longDate(next.date)}
    </Button>
  );
}

function nextMeeting({ id, committee, date }: Meeting, meetings: readonly Meeting[]): Meeting | null {
  const later = meetings.filter((one) => one.id !== id && one.committee === committee && one.status === 'planned' && (one.date ?? '') > (date ?? ''));
  return date === null || committee === null ? null : ([...later].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[0] ?? null);
}
