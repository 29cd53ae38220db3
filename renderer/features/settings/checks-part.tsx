import { useState } from 'react';
import { localDay, longDate } from '#shared/base/calendar-date.ts';
import { allChecks } from '#shared/checks/all-checks.ts';
import type { Check } from '#shared/checks/check.ts';
import { setEdits } from '#shared/changes/edits.ts';
import { type Settings, settingsId } from '#shared/domain/settings.ts';
import { type Store, useStore } from '#renderer/data/index.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { useSettingsField } from './use-settings-field.ts';

/** The checks of reports: what each looks for, and which the council does without and why. */
export function ChecksPart({ settings }: { readonly settings: Settings }) {
  const store = useStore();
  const [leaving, setLeaving] = useState<Check | null>(null);
  const exempt = useSettingsField<readonly string[]>('exemptWords');
  const on = async (check: Check) => {
    const result = await setOff(store, `Switch on the check “${check.label}”`, (off) => off.filter((one) => one.check !== check.name));
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`“${check.label}” is switched on again.`, undoStep(store, result.value));
  };
  return (
    <div className="settings-part">
      <p className="field-help">
        Every report is checked while it is written, and before it goes out. A check that does not suit the council is switched off with a reason.
      </p>
      <ul className="settings-copies">
        {allChecks.map((check) => {
          const off = settings.checksOff.find((one) => one.check === check.name);
          return (
            <li key={check.name}>
              <div className="check-words">
                <strong>{check.label}</strong>
                <small>{check.description}</small>
                {off && <small className="check-off">{`Switched off${off.day ? ` on ${longDate(off.day)}` : ''}: ${off.reason}`}</small>}
              </div>
              {off ? (
                <Button disabled={!store.writable} aria-label={`Switch on: ${check.label}`} onClick={() => void on(check)}>
                  Switch on
                </Button>
              ) : (
                <Button look="quiet" disabled={!store.writable} aria-label={`Switch off: ${check.label}`} onClick={() => setLeaving(check)}>
                  Switch off …
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <section className="settings-narrow">
        <h2>Words kept out of open reports</h2>
        <FieldEditor
          draftKey="settings:exemptWords"
          field={{
            name: 'exemptWords',
            label: 'Exempt words',
            shape: { type: 'text' },
            help: 'One word or phrase on each line: a name that must not be known, a sum under negotiation. The check “Exempt words” points them out in every report that is open to the public.',
          }}
          value={settings.exemptWords.join('\n')}
          readOnly={exempt.readOnly}
          save={async (next) => exempt.change((now) => linesOf(String(next(now.join('\n')) ?? '')))}
        />
      </section>
      {leaving && <SwitchOff check={leaving} onClose={() => setLeaving(null)} />}
    </div>
  );
}

/** Asks why the council does without a check. */
function SwitchOff({ check, onClose }: { readonly check: Check; readonly onClose: () => void }) {
  const store = useStore();
  const [reason, setReason] = useState('');
  const perform = async () => {
    const off = { check: check.name, reason: reason.trim(), day: localDay() };
    const result = await setOff(store, `Switch off the check “${check.label}”`, (now) => [...now.filter((one) => one.check !== check.name), off]);
    if (result.ok && result.value) say(`“${check.label}” is switched off.`, undoStep(store, result.value));
    return result;
  };
  return (
    <StepDialog title={`Switch off “${check.label}”`} yes="Switch off" canPerform={reason.trim() !== ''} onClose={onClose} perform={perform}>
      <p>{check.description} Once it is switched off, no report of the council is checked for this.</p>
      <FieldFrame label="Why the council does without it">
        {(control) => <input {...control} className="input" maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FieldFrame>
    </StepDialog>
  );
}

type Off = Settings['checksOff'];

function setOff(store: Store, label: string, next: (off: Off) => Off): ReturnType<Store['run']> {
  return store.run({ command: 'settings.checks', label }, async (reader) => {
    const settings = await reader.get('settings', settingsId);
    return settings ? setEdits('settings', settings, { checksOff: next(settings.checksOff) }) : [];
  });
}

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim().slice(0, 300)))].filter((line) => line !== '');
}
