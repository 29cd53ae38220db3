import { useMemo, useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { CalendarFile } from '#shared/calendar/ics/read-calendar.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { type CalendarProposal, editsOfProposals, proposeEvents } from '#shared/meetings/calendar-proposal.ts';
import { useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { say } from '#renderer/ui/message.tsx';

const actionWords = { new: 'new', change: 'changes', cancel: 'is cancelled', same: 'is here already', older: 'older than what is here' } as const;

/** Shows what a calendar file would do, meeting by meeting, and then does it as one change. */
export function CalendarDialog({
  file,
  meetings,
  onClose,
}: {
  readonly file: CalendarFile;
  readonly meetings: readonly Meeting[];
  readonly onClose: () => void;
}) {
  const store = useStore();
  const lookups = useLookups();
  const committees = lookups.recordsOf('committee');
  const [otherwise, setOtherwise] = useState('');
  const proposals = useMemo(() => proposeEvents(file.events, meetings, committees), [file, meetings, committees]);
  const does = (one: CalendarProposal) =>
    one.action !== 'same' && one.action !== 'older' && (one.meeting !== null || one.committee !== null || otherwise !== '');
  const count = proposals.filter(does).length;
  const nameless = proposals.filter((one) => one.action === 'new' && one.committee === null).length;
  const perform = async (): Promise<Result<unknown>> => {
    const done = await store.run({ command: 'meeting.read-calendar', label: 'Read a calendar file' }, async (reader) => {
      const [all, named] = await Promise.all([reader.all('meeting'), reader.all('committee')]);
      return editsOfProposals(proposeEvents(file.events, all, named), otherwise || null);
    });
    if (done.ok && done.value) say(`${counted(count, 'meeting was', 'meetings were')} taken in.`, undoStep(store, done.value));
    return done.ok ? ok(null) : done;
  };
  return (
    <StepDialog
      wide
      title="Meetings from a calendar file"
      yes={`Take in ${counted(count, 'meeting', 'meetings')}`}
      canPerform={count > 0}
      onClose={onClose}
      perform={perform}
    >
      {nameless > 0 && (
        <ChoiceField
          label={`Committee of ${counted(nameless, 'event that names none', 'events that name none')}`}
          value={otherwise}
          options={[['', 'Leave them out'] as const, ...committees.map((one) => [one.id, one.title] as const)]}
          onChoose={setOtherwise}
        />
      )}
      <table className="days-table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Event</th>
            <th scope="col">Here</th>
          </tr>
        </thead>
        <tbody>
          {proposals.map((one) => (
            <tr key={`${one.event.uid} ${one.event.occurrence ?? ''}`} className={does(one) ? undefined : 'is-out'}>
              <td>{`${longDate(one.event.date)}${one.event.time ? `, ${one.event.time}` : ''}`}</td>
              <td>{one.event.title}</td>
              <td>{one.action === 'new' && !does(one) ? 'left out: no committee of that name' : words(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {file.notUnderstood.length > 0 && (
        <section>
          <h3>Not understood</h3>
          <ul>
            {file.notUnderstood.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
    </StepDialog>
  );
}

function words({ action, meeting, event }: CalendarProposal): string {
  return action === 'change' && meeting?.date && meeting.date !== event.date ? `moves from ${longDate(meeting.date)}` : actionWords[action];
}
