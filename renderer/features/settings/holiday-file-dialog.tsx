import { longDate } from '#shared/base/calendar-date.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { type HolidayFile, holidayFileSentences } from '#shared/calendar/holiday-file.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { setEdits } from '#shared/changes/edits.ts';
import { holidaysFromFile } from '#shared/meetings/holidays-from-file.ts';
import { useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { say } from '#renderer/ui/message.tsx';

/** Shows what a yearly file of bank holidays brings, and takes it in as one change. */
export function HolidayFileDialog({ file, onClose }: { readonly file: HolidayFile; readonly onClose: () => void }) {
  const store = useStore();
  const { settings } = useLookups();
  const taken = holidaysFromFile(file, settings);
  const perform = async (): Promise<Result<unknown>> => {
    const done = await store.run({ command: 'settings.holidays', label: 'Read a file of bank holidays' }, async (reader) => {
      const now = (await reader.get('settings', settingsId)) ?? settingsNoun.create(settingsId);
      return setEdits('settings', now, holidaysFromFile(file, now).patch);
    });
    if (done.ok && done.value) say('The bank holidays of the file are kept.', undoStep(store, done.value));
    return done.ok ? ok(null) : done;
  };
  return (
    <StepDialog title="Bank holidays from a file" yes="Take them in" canPerform={taken.added.length > 0} onClose={onClose} perform={perform}>
      <ul>
        {holidayFileSentences(file).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {taken.added.length === 0 ? (
        <p>Nothing in it is new for this council.</p>
      ) : (
        <>
          <p>
            {taken.years.length > 0 ? `For ${taken.years.join(', ')} the file’s days stand in the place of all that are worked out.` : ''} New or different
            here:
          </p>
          <ul>
            {taken.added.map(({ day, title }) => (
              <li key={day}>{`${longDate(day)}: ${title}`}</li>
            ))}
          </ul>
        </>
      )}
    </StepDialog>
  );
}
