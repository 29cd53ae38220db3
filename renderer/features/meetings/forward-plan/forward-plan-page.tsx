import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { forwardPlanOutline, plannedFrom } from '#shared/meetings/notices/forward-plan.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { localDay } from '#renderer/parts/local-day.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { PlannedDecision } from './planned-decision.tsx';
import { PublicDocument } from './public-document.tsx';
import './forward-plan.css';

/** The forward plan: what executives mean to decide, how the notice of each stands, and the documents to publish. */
export function ForwardPlanPage() {
  const store = useStore();
  const lookups = useLookups();
  const [, navigate] = useLocation();
  const entries = useRecords('keyDecision');
  const meetings = useRecords('meeting');
  const [isShown, show] = useState(false);
  useUndoCommands((entries ?? []).map(({ id }) => `keyDecision:${id}`));
  if (!entries || !meetings || !lookups.ready) return null;
  const records = { committees: lookups.recordsOf('committee'), people: lookups.recordsOf('person'), meetings, settings: lookups.settings };
  const planned = plannedFrom(entries, records);
  const today = localDay();
  const make = async () => {
    const made = await createRecord(store, 'keyDecision');
    if (made.ok) navigate(placeOf('keyDecision', made.value.id));
    else sayProblem(made.problem.message);
  };
  const actions = (
    <Button look="primary" icon="add" disabled={!store.writable} onClick={() => void make()}>
      New planned decision
    </Button>
  );
  return (
    <div className="page forward-plan">
      <div className="page-head">
        <h1>Forward plan</h1>
        <Link href="/meetings">Meetings</Link>
        <Link href="/registers/forward-plan">As a table</Link>
      </div>
      {planned.length === 0 ? (
        <EmptyState title="Nothing is planned" actions={actions}>
          A planned decision says what is to be decided, by whom and when. Boardpack counts its 28 clear days back, tests whether it is key, and writes the
          notices.
        </EmptyState>
      ) : (
        <>
          <div className="toolbar">
            {actions}
            <Button onClick={() => show(true)}>Forward plan …</Button>
          </div>
          <ul className="planned">
            {planned.map((entry) => (
              <PlannedDecision key={entry.id} entry={entry} records={records} />
            ))}
          </ul>
        </>
      )}
      {isShown && (
        <PublicDocument
          title="Forward plan"
          outline={forwardPlanOutline(entries, records, today)}
          fileName={`${today} Forward plan`}
          records={records}
          onClose={() => show(false)}
        />
      )}
    </div>
  );
}
