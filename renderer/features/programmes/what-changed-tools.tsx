import { useId, useState } from 'react';
import { type CalendarDate, longDate, parseCalendarDate } from '#shared/base/calendar-date.ts';
import { dayProblem } from '#shared/base/date-problem.ts';
import { capital } from '#shared/base/capital.ts';
import { type ChangeText, plainChangeText } from '#shared/changes/what-changed-text.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Period } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { copyText } from './what-changed-copy.ts';
import { WhatChangedReport } from './what-changed-report.tsx';

/** Between which days and in which register, and what can be done with what is shown. `text` is null where nothing is. */
export function WhatChangedTools({
  programme,
  period,
  kinds,
  kind,
  text,
  onPeriod,
  onKind,
}: {
  readonly programme: string;
  readonly period: Period;
  readonly kinds: readonly Kind[];
  readonly kind: Kind | null;
  readonly text: ChangeText | null;
  readonly onPeriod: (period: Period) => void;
  readonly onKind: (kind: Kind | null) => void;
}) {
  const id = useId();
  const [isPutting, setPutting] = useState(false);
  const shownKinds = kind !== null && !kinds.includes(kind) ? [...kinds, kind] : kinds;
  const copy = () => {
    if (text && copyText(plainChangeText(text))) say('Copied. Paste it where you want it.');
    else sayProblem('It could not be copied: this computer did not let Boardpack write to the clipboard.');
  };
  return (
    <>
      <div className="change-tools">
        <DayField
          label="From"
          value={period.from}
          check={(day) => (day > period.to ? 'The first day must not be after the last.' : null)}
          onDay={(from) => onPeriod({ ...period, from })}
        />
        <DayField
          label="To"
          value={period.to}
          check={(day) => (day < period.from ? 'The last day must not be before the first.' : null)}
          onDay={(to) => onPeriod({ ...period, to })}
        />
        <div className="field">
          <label className="field-label" htmlFor={id}>
            Register
          </label>
          <select id={id} className="input" value={kind ?? ''} onChange={(event) => onKind((event.target.value || null) as Kind | null)}>
            <option value="">All</option>
            {shownKinds.map((one) => (
              <option key={one} value={one}>
                {capital(nouns[one].plural)}
              </option>
            ))}
          </select>
        </div>
        <div className="toolbar">
          <Button icon="copy" disabled={!text} onClick={copy}>
            Copy as text
          </Button>
          <Button icon="report" disabled={!text} onClick={() => setPutting(true)}>
            Put into a report
          </Button>
        </div>
      </div>
      {isPutting && text && <WhatChangedReport programme={programme} period={period} text={text} onClose={() => setPutting(false)} />}
    </>
  );
}

function DayField({
  label,
  value,
  check,
  onDay,
}: {
  readonly label: string;
  readonly value: CalendarDate;
  readonly check: (day: CalendarDate) => string | null;
  readonly onDay: (day: CalendarDate) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = () => {
    if (typed === null) return;
    const day = parseCalendarDate(typed);
    const wrong = day === null ? dayProblem(typed, localDay()) : check(day);
    setProblem(wrong);
    if (day === null || wrong !== null) return;
    setTyped(null);
    onDay(day);
  };
  return (
    <FieldFrame label={label} problem={problem}>
      {(control) => (
        <input
          {...control}
          className="input"
          value={typed ?? longDate(value)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            if (event.key === 'Escape' && typed !== null) {
              event.stopPropagation();
              setTyped(null);
              setProblem(null);
            }
          }}
        />
      )}
    </FieldFrame>
  );
}
