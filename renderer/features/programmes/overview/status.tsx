import { useEffect, useRef, useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { byPlace } from '#shared/base/order-key.ts';
import type { Programme } from '#shared/domain/programme.ts';
import { directionChoices } from '#shared/domain/rag.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { RagMark } from '#renderer/parts/rag-mark.tsx';
import { RecordForm, type RecordFormHandle } from '#renderer/parts/record-form/record-form.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { Inspector, useInspector } from '#renderer/ui/inspector.tsx';

const statusFields = ['stage', 'rag', 'direction', 'ragReason', 'periods', 'ratings', 'titles'];

/** The rating of a programme with its reason, what was noted last, and who answers for it; changed in the panel at the right. */
export function Status({ programme }: { readonly programme: Programme }) {
  const { open, setOpen } = useInspector();
  const { settings, titleOf } = useLookups();
  const [asked, setAsked] = useState(0);
  const form = useRef<RecordFormHandle>(null);
  const latest = [...programme.periods].sort(byPlace).at(-1);
  const { rag, direction, ragReason } = programme;
  const edit = () => {
    setAsked((times) => times + 1);
    setOpen(true);
  };
  useEffect(() => {
    if (asked > 0) setTimeout(() => form.current?.focusFirst());
  }, [asked]);
  useCommands([{ name: 'programme.status', label: 'Change the status of the programme', group: 'Record', words: 'rating RAG stage', perform: edit }]);
  const people = [
    programme.sponsor && `Senior responsible owner: ${titleOf('person', programme.sponsor) ?? 'removed person'}`,
    programme.manager && `Programme manager: ${titleOf('person', programme.manager) ?? 'removed person'}`,
  ].filter(Boolean);
  return (
    <section className="overview-status" aria-label="Status">
      <div className="overview-rating">
        <RagMark value={rag} />
        {rag !== 'none' && <span className="soft">{directionChoices.find((one) => one.value === direction)?.label.toLowerCase()}</span>}
        <span className="soft">{settings.stages.find((one) => one.value === programme.stage)?.label}</span>
        <Button look="quiet" aria-expanded={asked > 0 && open} onClick={edit}>
          Change the status …
        </Button>
      </div>
      <p>{ragReason || <span className="soft">No reason for the rating is given yet.</span>}</p>
      {latest?.thisPeriod && (
        <p>
          <b>{latest.date ? `At ${longDate(latest.date)}` : 'Lately'}:</b> {latest.thisPeriod}
        </p>
      )}
      {latest?.nextPeriod && (
        <p>
          <b>Next:</b> {latest.nextPeriod}
        </p>
      )}
      {people.length > 0 && <p className="soft">{people.join(' · ')}</p>}
      {asked > 0 && (
        <Inspector label="status">
          <h2 className="inspector-title">{programme.title}</h2>
          <RecordForm kind="programme" record={programme} only={statusFields} isGrouped={false} label="Status" ref={form} />
        </Inspector>
      )}
    </section>
  );
}
