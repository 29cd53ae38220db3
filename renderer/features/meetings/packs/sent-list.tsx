import { useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import { ok } from '#shared/base/result.ts';
import { insertItem, removeItem } from '#shared/changes/edits.ts';
import { audienceChoices, type Audience, type Pack } from '#shared/domain/pack/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { DayInput, dayTyped } from '#renderer/parts/day-input.tsx';
import { localDay } from '#renderer/parts/local-day.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';

/** To whom a pack went, which copy, when and how. */
export function SentList({ pack }: { readonly pack: Pack }) {
  const store = useStore();
  const [isAsking, setAsking] = useState(false);
  const sent = [...pack.sent].sort(byPlace);
  const forget = (one: Pack['sent'][number]) =>
    void store
      .run({ command: 'pack.not-sent', label: `Take “${one.to}” off the list of those who got a pack` }, [removeItem('pack', pack.id, 'sent', one)])
      .then((result) => !result.ok && sayProblem(result.problem.message));
  return (
    <>
      {sent.length > 0 && (
        <table className="pack-table">
          <caption>Sent</caption>
          <thead>
            <tr>
              <th scope="col">To</th>
              <th scope="col">Copy</th>
              <th scope="col">When</th>
              <th scope="col">How</th>
              <th scope="col">Remove</th>
            </tr>
          </thead>
          <tbody>
            {sent.map((one) => (
              <tr key={one.id}>
                <td>{one.to}</td>
                <td>{audienceChoices.find(({ value }) => value === one.audience)?.label}</td>
                <td>{one.day ? longDate(one.day) : ''}</td>
                <td>{one.how}</td>
                <td>
                  <IconButton icon="close" label={`Remove ${one.to}`} disabled={!store.writable} onClick={() => forget(one)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="toolbar">
        <Button disabled={!store.writable} onClick={() => setAsking(true)}>
          Note to whom it was sent …
        </Button>
      </div>
      {isAsking && <SentDialog pack={pack} last={sent.at(-1)?.place ?? null} onClose={() => setAsking(false)} />}
    </>
  );
}

function SentDialog({ pack, last, onClose }: { readonly pack: Pack; readonly last: string | null; readonly onClose: () => void }) {
  const store = useStore();
  const offered = audienceChoices.filter(({ value }) => pack.files.some((one) => one.audience === value));
  const [to, setTo] = useState('');
  const [audience, setAudience] = useState<Audience>(offered[0]?.value ?? 'public');
  const [day, setDay] = useState(() => dayTyped(localDay()));
  const [how, setHow] = useState('E-mail');
  return (
    <StepDialog
      title="The pack was sent"
      yes="Save"
      canPerform={to.trim() !== '' && day.day !== null}
      onClose={onClose}
      perform={async () => {
        const item = { id: newId(), place: placeBetween(last, null), to: to.trim(), audience, day: day.day, how: how.trim() };
        const result = await store.run({ command: 'pack.sent', label: `Note that a pack was sent to “${item.to}”` }, [
          insertItem('pack', pack.id, 'sent', item),
        ]);
        return result.ok ? ok(null) : result;
      }}
    >
      <FieldFrame label="To" help="Persons or lists, as you know them: ‘Members of the committee’, ‘Website’.">
        {(control) => <input {...control} className="input" value={to} maxLength={300} onChange={(event) => setTo(event.target.value)} />}
      </FieldFrame>
      <ChoiceField label="Copy" value={audience} options={offered.map(({ value, label }) => [value, label] as const)} onChoose={setAudience} />
      <DayInput label="When" value={day} onChange={setDay} />
      <FieldFrame label="How">
        {(control) => <input {...control} className="input" value={how} maxLength={300} onChange={(event) => setHow(event.target.value)} />}
      </FieldFrame>
    </StepDialog>
  );
}
