import { useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { divisions } from '#shared/calendar/bank-holidays.ts';
import { type HolidayFile, readHolidayFile } from '#shared/calendar/holiday-file.ts';
import type { Field } from '#shared/domain/noun.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { daysOf } from '#shared/meetings/council-days.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { getBridge } from '#renderer/platform/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { HolidayFileDialog } from './holiday-file-dialog.tsx';
import { SettingsRows } from './settings-rows.tsx';
import { useSettingsField } from './use-settings-field.ts';

const holidayFields: readonly Field[] = [
  { name: 'day', label: 'Day', shape: { type: 'day' } },
  { name: 'title', label: 'Name', shape: { type: 'line', filled: true } },
];
const closureFields: readonly Field[] = [
  { name: 'from', label: 'From', shape: { type: 'day' } },
  { name: 'to', label: 'To', shape: { type: 'day' } },
  { name: 'title', label: 'Why', shape: { type: 'line' } },
];

const largest = 1_000_000;

/** The days on which the council does not work: bank holidays, one-off days, a yearly file of them, and its own closures. */
export function HolidaysPart({ settings }: { readonly settings: Settings }) {
  const nation = useSettingsField<string>('nation');
  const [file, setFile] = useState<HolidayFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const year = Number(localDay().slice(0, 4));
  const calendar = daysOf(settings);
  const choose = async () => {
    setProblem(null);
    try {
      const chosen = await getBridge().openFile({ kinds: ['json'], maxBytes: largest });
      if (!chosen) return;
      const read = readHolidayFile(chosen.bytes);
      if (read.ok) setFile(read.value);
      else setProblem(read.problem.message);
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <section>
      <h2>Days that do not count</h2>
      <div className="settings-narrow">
        <FieldEditor
          draftKey="settings:nation"
          field={{ name: 'nation', label: 'Bank holidays of', shape: { type: 'choice', choices: divisions } }}
          value={settings.nation}
          readOnly={nation.readOnly}
          save={(next) => nation.change((now) => String(next(now)))}
        />
      </div>
      {[year, year + 1].map((one) => (
        <details key={one}>
          <summary>{`Bank holidays in ${one}${settings.holidayYears.includes(one) ? ', from a file' : ''}`}</summary>
          <ul className="holiday-list">
            {calendar.holidays(one).map(({ day, title }) => (
              <li key={day}>{`${longDate(day)}: ${title}`}</li>
            ))}
          </ul>
        </details>
      ))}
      <div className="toolbar">
        <Button disabled={nation.readOnly} onClick={() => void choose()}>
          Read a yearly file …
        </Button>
        <span className="field-help">The list that the government publishes as bank-holidays.json, carried here on a stick.</span>
      </div>
      <FieldProblem>{problem}</FieldProblem>
      <SettingsRows
        name="holidays"
        legend="One-off bank holidays, and those of a file"
        one="holiday"
        rows={settings.holidays}
        fields={holidayFields}
        fresh={() => ({ day: localDay(), title: 'Bank holiday' })}
      />
      <SettingsRows
        name="closures"
        legend="Days on which the council is closed"
        one="closure"
        rows={settings.closures}
        fields={closureFields}
        fresh={() => ({ from: localDay(), to: localDay(), title: '' })}
      />
      {file && <HolidayFileDialog file={file} onClose={() => setFile(null)} />}
    </section>
  );
}
