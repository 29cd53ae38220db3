import { useState } from 'react';
import { localDay } from '#shared/base/calendar-date.ts';
import { refuse } from '#shared/base/result.ts';
import { leave } from '#shared/changes/person-edits.ts';
import type { Person } from '#shared/domain/person.ts';
import { useStore } from '#renderer/data/index.ts';
import { say } from '#renderer/ui/message.tsx';
import { DayInput, dayTyped } from '../day-input.tsx';
import { StepDialog } from '../step-dialog.tsx';
import { undoStep } from '../take-back.ts';
import { HandOverFields, type HandingOver } from './hand-over-fields.tsx';
import { runOnPerson } from './run-on-person.ts';
import { holdingKey, useHoldings } from './use-holdings.ts';

/** A person leaves on a day: stays in past records, is no longer offered, and what was open passes to somebody else. */
export function LeaveDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const store = useStore();
  const holdings = useHoldings(person.id);
  const [day, setDay] = useState(() => dayTyped(localDay()));
  const [handing, setHanding] = useState<HandingOver | null>(null);
  const all = (holdings ?? []).flatMap((one) => one.holdings);
  const current = handing ?? { to: null, chosen: new Set(all.map(holdingKey)) };
  const perform = async () => {
    const last = day.day;
    if (last === null) return refuse('no-day', 'Please give the day on which the person leaves.');
    const chosen = all.filter((one) => current.chosen.has(holdingKey(one)));
    const result = await runOnPerson(store, { command: 'person.leave', label: 'Person leaves' }, person.id, (now) => leave(now, last, localDay()), {
      to: current.to,
      holdings: chosen,
    });
    const change = result.ok ? result.value : null;
    if (change) say(`${person.name} has left, and is no longer offered in new records.`, undoStep(store, change));
    return result;
  };
  return (
    <StepDialog title={`${person.name} leaves`} yes="Note that the person leaves" onClose={onClose} perform={perform}>
      <DayInput label="Leaves on" value={day} onChange={setDay} />
      <HandOverFields name={person.name} holdings={holdings} value={current} onChange={setHanding} />
    </StepDialog>
  );
}
