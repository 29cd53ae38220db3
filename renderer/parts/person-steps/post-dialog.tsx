import { useState } from 'react';
import { localDay } from '#shared/base/calendar-date.ts';
import { refuse } from '#shared/base/result.ts';
import { changePost, type PostOf } from '#shared/changes/person-edits.ts';
import type { Person } from '#shared/domain/person.ts';
import { useStore } from '#renderer/data/index.ts';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { say } from '#renderer/ui/message.tsx';
import { DayInput, dayTyped } from '../day-input.tsx';
import { StepDialog } from '../step-dialog.tsx';
import { undoStep } from '../take-back.ts';
import { HandOverFields, type HandingOver } from './hand-over-fields.tsx';
import { runOnPerson } from './run-on-person.ts';
import { holdingKey, useHoldings } from './use-holdings.ts';

const labels: Readonly<Record<keyof PostOf, string>> = {
  post: 'New post',
  directorate: 'Directorate',
  organisation: 'Organisation, where it is not the council',
};

/** A person holds another post from a day on; what the person was stays readable, and some of the work may pass to somebody else. */
export function PostDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const store = useStore();
  const holdings = useHoldings(person.id);
  const [to, setTo] = useState<PostOf>({ post: '', directorate: person.directorate, organisation: person.organisation });
  const [day, setDay] = useState(() => dayTyped(localDay()));
  const [handing, setHanding] = useState<HandingOver>({ to: null, chosen: new Set() });
  const perform = async () => {
    const from = day.day;
    if (from === null) return refuse('no-day', 'Please give the day from which the new post is held.');
    const chosen = (holdings ?? []).flatMap((one) => one.holdings).filter((one) => handing.chosen.has(holdingKey(one)));
    const result = await runOnPerson(
      store,
      { command: 'person.post', label: 'Change post' },
      person.id,
      (now) => changePost(now, { post: to.post.trim(), directorate: to.directorate.trim(), organisation: to.organisation.trim() }, from, localDay()),
      { to: handing.to, holdings: chosen },
    );
    const change = result.ok ? result.value : null;
    if (change) say(`${person.name} is now ${to.post.trim()}.`, undoStep(store, change));
    return result;
  };
  return (
    <StepDialog title={`${person.name} changes post`} yes="Change the post" onClose={onClose} perform={perform}>
      {person.post !== '' && (
        <p>{`Until now: ${[person.post, person.directorate, person.organisation].filter(Boolean).join(', ')}. This stays under “Posts so far”.`}</p>
      )}
      {(['post', 'directorate', 'organisation'] as const).map((name) => (
        <FieldFrame key={name} label={labels[name]}>
          {(control) => (
            <input {...control} className="input" value={to[name]} maxLength={300} onChange={(event) => setTo({ ...to, [name]: event.target.value })} />
          )}
        </FieldFrame>
      ))}
      <DayInput label="From" value={day} onChange={setDay} />
      <HandOverFields name={person.name} holdings={holdings} value={handing} onChange={setHanding} />
    </StepDialog>
  );
}
