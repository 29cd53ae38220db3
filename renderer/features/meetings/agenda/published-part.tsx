import { useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { setEdits } from '#shared/changes/edits.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { numberEdits } from '#shared/meetings/agenda-lines.ts';
import { publicationOf } from '#shared/meetings/publication.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { changeMeeting } from './agenda-commands.ts';
import type { AgendaState } from './use-agenda.ts';

/** Notes that the agenda was published: from then on its numbers stay, and what comes after the latest day is late. */
export function PublishedPart({ meeting, agenda }: { readonly meeting: Meeting; readonly agenda: AgendaState }) {
  const store = useStore();
  const [isAsking, setAsking] = useState(false);
  if (agenda.lines.length === 0) return null;
  return (
    <>
      {meeting.published && <span className="agenda-facts">{`Published on ${longDate(meeting.published)}: numbers stay as they are`}</span>}
      <Button disabled={!store.writable} onClick={() => setAsking(true)}>
        {meeting.published ? 'Change the day …' : 'Note its publication …'}
      </Button>
      {isAsking && <PublishedDialog meeting={meeting} agenda={agenda} onClose={() => setAsking(false)} />}
    </>
  );
}

function PublishedDialog({ meeting, agenda, onClose }: { readonly meeting: Meeting; readonly agenda: AgendaState; readonly onClose: () => void }) {
  const store = useStore();
  const { settings } = useLookups();
  const [day, setDay] = useState(() => dayTyped(meeting.published ?? localDay()));
  const due = meeting.date === null || day.day === null ? null : publicationOf({ date: meeting.date, published: day.day }, agenda.committee, settings);
  const undecided = agenda.lines.filter((one) => one.access.access === 'undecided' && !one.withdrawn).length;
  const perform = async (): Promise<Result<unknown>> => {
    const on = day.day;
    if (on === null) return ok(null);
    return changeMeeting(store, meeting.id, { command: 'meeting.publish', label: 'Note that an agenda was published' }, (now) => [
      ...setEdits('meeting', now, { published: on }),
      ...(now.agenda.every((one) => !one.number) ? numberEdits(now, agenda.lines, on) : []),
    ]);
  };
  return (
    <StepDialog title="The agenda was published" yes="Save" canPerform={day.day !== null} onClose={onClose} perform={perform}>
      <p>From then on the numbers of the items stay as they are, and what is added after the latest day for publication is a late item.</p>
      <DayInput label="Published on" value={day} onChange={setDay} />
      {due && (
        <p className={due.enough ? 'field-help' : 'field-problem'}>
          {due.enough ? `In time: ${due.countWords} before the meeting.` : `Too late: ${due.countWords}. The latest day was ${longDate(due.day)}.`}
        </p>
      )}
      {undecided > 0 && <p className="field-problem">{`For ${undecided === 1 ? 'one item' : `${undecided} items`} nobody has decided yet who may see it.`}</p>}
    </StepDialog>
  );
}
