import { useState } from 'react';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { committeeWords } from '#renderer/parts/committee-words.ts';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { saveCalendar } from '../calendar-files/save-calendar.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { PostponeDialog } from './postpone-dialog.tsx';
import { holdAfterAll } from './status-commands.ts';

/** What can be done with the meeting as a whole. */
export function StatusMenu({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const lookups = useLookups();
  const [dialog, setDialog] = useState<'postpone' | 'cancel' | null>(null);
  const isOff = meeting.status === 'cancelled';
  return (
    <>
      <MenuButton label="This meeting" icon="more" menu>
        {isOff ? (
          <button
            type="button"
            role="menuitem"
            disabled={!store.writable}
            onClick={() => void holdAfterAll(store, meeting.id).then((done) => !done.ok && sayProblem(done.problem.message))}
          >
            Hold it after all
          </button>
        ) : (
          <>
            <button type="button" role="menuitem" disabled={!store.writable} onClick={() => setDialog('postpone')}>
              Postpone …
            </button>
            <button type="button" role="menuitem" disabled={!store.writable} onClick={() => setDialog('cancel')}>
              Cancel the meeting …
            </button>
          </>
        )}
        <button
          type="button"
          role="menuitem"
          disabled={meeting.date === null}
          onClick={() => void saveCalendar(`${committeeWords(meeting, lookups)} ${meeting.date ?? ''}`, [meeting], lookups.recordsOf('committee'))}
        >
          Save as calendar file
        </button>
      </MenuButton>
      {dialog === 'postpone' && <PostponeDialog meeting={meeting} onClose={() => setDialog(null)} />}
      {dialog === 'cancel' && <CancelDialog meeting={meeting} onClose={() => setDialog(null)} />}
    </>
  );
}
