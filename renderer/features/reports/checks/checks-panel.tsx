import { type KeyboardEvent, useState } from 'react';
import { Link } from 'wouter';
import type { Found } from '#shared/checks/check-paper.ts';
import type { Severity } from '#shared/checks/finding.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/message.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import type { CheckDesk } from './check-desk.ts';
import { goToFinding, mend } from './finding-steps.ts';
import { useChecked } from './use-check-desk.ts';
import './checks.css';

const groups = [
  { severity: 'must', label: 'Must be mended', short: 'Must' },
  { severity: 'should', label: 'Should be mended', short: 'Should' },
  { severity: 'advice', label: 'Advice', short: 'Advice' },
] as const satisfies readonly { readonly severity: Severity; readonly label: string; readonly short: string }[];

/** So many findings of one weight are listed; nobody reads more at once, and a long list would be slow. */
const mostShown = 100;

/** What the checks found in the report, what weighs most first, each with the way there and, where one is sure, its fix. */
export function ChecksPanel({
  desk,
  session,
  fields,
  onGo,
}: {
  readonly desk: CheckDesk;
  readonly session: PaperSession;
  readonly fields: Fields;
  readonly onGo: (part: string) => void;
}) {
  const { checked, hasFailed } = useChecked(desk);
  const [hidden, setHidden] = useState<readonly Severity[]>([]);
  if (!checked)
    return (
      <p role="status">{hasFailed ? 'The checks could not be run. Your text is safe; open the report again to try once more.' : 'Reading the report …'}</p>
    );
  const { found, words, minutes } = checked;
  const fix = (finding: Found) => {
    if (!mend(session, finding)) say('These words have changed since they were looked at. Nothing was altered.');
  };
  const off = fields.settings.checksOff.length;
  return (
    <section className="checks" aria-label="Findings" onKeyDown={walk}>
      <p className="checks-length">
        {words.toLocaleString('en-GB')} words, about {minutes === 1 ? 'a minute' : `${minutes} minutes`} to read.
      </p>
      {found.length === 0 && <p>Nothing was found: the checks have no fault to point out.</p>}
      {found.length > 0 && (
        <fieldset className="checks-filter">
          <legend className="visually-hidden">Show</legend>
          {groups.map(({ severity, label, short }) => {
            const count = found.filter((one) => one.severity === severity).length;
            return (
              <button
                key={severity}
                type="button"
                aria-pressed={!hidden.includes(severity)}
                title={label}
                disabled={count === 0}
                onClick={() => setHidden((now) => (now.includes(severity) ? now.filter((one) => one !== severity) : [...now, severity]))}
              >
                {short} <b>{count}</b>
              </button>
            );
          })}
        </fieldset>
      )}
      {groups.map(({ severity, label }) => {
        const own = found.filter((one) => one.severity === severity);
        if (own.length === 0 || hidden.includes(severity)) return null;
        return (
          <section key={severity} data-severity={severity}>
            <h3>{label}</h3>
            <ul>
              {keyed(own.slice(0, mostShown)).map(([key, one]) => (
                <li key={key}>
                  <button type="button" className="finding" onClick={() => goToFinding(session, one, onGo)}>
                    {one.where && <span className="finding-where">{one.where}</span>}
                    {one.message}
                  </button>
                  {one.fix && session.editor.isEditable && (
                    <Button look="quiet" onClick={() => fix(one)}>
                      {one.fix.label}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {own.length > mostShown && (
              <p className="checks-off">{`These are the first ${mostShown} of ${own.length.toLocaleString('en-GB')}; the others follow as these are mended.`}</p>
            )}
          </section>
        );
      })}
      <p className="checks-off">
        {off > 0 && (off === 1 ? 'One check is switched off for the council. ' : `${off} checks are switched off for the council. `)}
        <Link href="/settings/checks">Which checks there are</Link>
      </p>
    </section>
  );
}

/** A key for each finding that it keeps while others come and go. */
function keyed(found: readonly Found[]): readonly (readonly [string, Found])[] {
  const times = new Map<string, number>();
  return found.map((one) => {
    const name = `${one.check}|${one.at}|${one.message}`;
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    return [`${name}|${time}`, one];
  });
}

/** Arrows go from finding to finding. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement) || !event.target.closest('li')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding')];
  const at = all.findIndex((one) => one === event.target || one.parentElement === (event.target as HTMLElement).parentElement);
  const next = all[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
