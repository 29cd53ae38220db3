import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Person } from '#shared/domain/person.ts';
import { useRecord } from '#renderer/data/index.ts';
import { Inspector, useInspector } from '#renderer/ui/inspector.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { titleOfRecord } from './lookups.tsx';
import type { Opening } from './opening.ts';
import { PersonSteps } from './person-steps/person-steps.tsx';
import { placeOf } from './place.ts';
import { RecordForm, type RecordFormHandle } from './record-form/record-form.tsx';
import { RecordHistory } from './record-history.tsx';

const tabs = [
  { name: 'form', label: 'Details' },
  { name: 'history', label: 'History' },
] as const;

/** The panel of one record: its form, and what happened to it. Each new `opening` puts the cursor into the form once. */
export function RecordInspector({ kind, id, opening = null }: { readonly kind: Kind; readonly id: string | null; readonly opening?: Opening | null }) {
  const record = useRecord(kind, id);
  const [tab, setTab] = useState<'form' | 'history'>('form');
  const form = useRef<RecordFormHandle>(null);
  const done = useRef<Opening | null>(null);
  // Drawn anew when the panel opens: only then is there a form.
  useInspector();
  useEffect(() => {
    if (opening) setTab('form');
  }, [opening]);
  useEffect(() => {
    if (!opening || done.current === opening || form.current?.recordId !== opening.id) return;
    done.current = opening;
    setTimeout(() => form.current?.focusFirst());
  });
  if (id === null || record === undefined) return null;
  return (
    <Inspector label={nouns[kind].label}>
      {record === null ? (
        <p>This {nouns[kind].label} is no longer there. If it was deleted by mistake, History can take that back.</p>
      ) : (
        <>
          <h2 className="inspector-title">{titleOfRecord(kind, record)}</h2>
          {kind === 'person' && <PersonSteps key={id} person={record as Person} />}
          {kind === 'project' && (
            <p className="inspector-steps">
              <Link href={placeOf('project', id)}>Open the project’s page</Link>
            </p>
          )}
          <Tabs label={nouns[kind].label} tabs={tabs} chosen={tab} onChoose={setTab}>
            {tab === 'form' ? <RecordForm key={id} kind={kind} record={record} ref={form} /> : <RecordHistory kind={kind} id={id} />}
          </Tabs>
        </>
      )}
    </Inspector>
  );
}
