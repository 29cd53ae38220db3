import { useState } from 'react';
import type { CalendarFile } from '#shared/calendar/ics/read-calendar.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { chooseCalendarFile } from '#renderer/parts/calendar-file.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { CalendarDialog } from './calendar-dialog.tsx';
import { saveCalendar } from './save-calendar.ts';

/** Calendar files of all committees: saved for other programs, and read from them. */
export function CalendarMenu({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const store = useStore();
  const lookups = useLookups();
  const [file, setFile] = useState<CalendarFile | null>(null);
  const read = async () => {
    const chosen = await chooseCalendarFile();
    if (!chosen.ok) sayProblem(chosen.problem.message);
    else if (chosen.value) setFile(chosen.value);
  };
  return (
    <>
      <MenuButton label="Calendar files" icon="file" menu>
        <button
          type="button"
          role="menuitem"
          disabled={meetings.length === 0}
          onClick={() => void saveCalendar('Meetings of all committees', meetings, lookups.recordsOf('committee'))}
        >
          Save all meetings as calendar file
        </button>
        <button type="button" role="menuitem" disabled={!store.writable} onClick={() => void read()}>
          Read a calendar file …
        </button>
      </MenuButton>
      {file && <CalendarDialog file={file} meetings={meetings} onClose={() => setFile(null)} />}
    </>
  );
}
