import { useState } from 'react';
import type { AgendaItem, Meeting } from '#shared/domain/meeting/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { RecordPicker } from '#renderer/parts/record-picker.tsx';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { ok } from '#shared/base/result.ts';
import { addStandingItems, newItemTitle } from './agenda-commands.ts';
import type { AgendaState } from './use-agenda.ts';
import { itemOfReport, type WaitingPaper } from './waiting-papers.ts';

type Fields = Partial<AgendaItem>;

/** What can be put onto the agenda: standing items, what was written or received for this meeting, another report, free words. */
export function AddMenu({
  meeting,
  agenda: { lines, committee, reports },
  waiting,
  onAdd,
}: {
  readonly meeting: Meeting;
  readonly agenda: AgendaState;
  readonly waiting: readonly WaitingPaper[];
  readonly onAdd: (label: string, fields: readonly Fields[]) => void;
}) {
  const store = useStore();
  const [isPicking, setPicking] = useState(false);
  const titles = new Set(lines.map((one) => one.title));
  const standing = (committee?.standing ?? []).some((one) => one.title !== '' && !titles.has(one.title));
  return (
    <>
      {lines.length === 0 && standing && (
        <Button
          look="primary"
          disabled={!store.writable}
          onClick={() => void addStandingItems(store, meeting.id).then((done) => !done.ok && sayProblem(done.problem.message))}
        >
          Begin with the standing items
        </Button>
      )}
      <MenuButton label="Add to the agenda" icon="add" menu>
        <button type="button" role="menuitem" disabled={!store.writable} onClick={() => onAdd('Add an agenda item', [{ title: newItemTitle }])}>
          An item in free words
        </button>
        <button type="button" role="menuitem" disabled={!store.writable} onClick={() => onAdd('Add an agenda item', [{ title: newItemTitle, isSub: true }])}>
          One under the last item
        </button>
        {standing && lines.length > 0 && (
          <button type="button" role="menuitem" disabled={!store.writable} onClick={() => void addStandingItems(store, meeting.id)}>
            Standing items that are missing
          </button>
        )}
        {waiting.map(({ words, fields }) => (
          <button
            key={fields.report ?? fields.paper}
            type="button"
            role="menuitem"
            disabled={!store.writable}
            onClick={() => onAdd('Add a paper to an agenda', [fields])}
          >
            {words}
          </button>
        ))}
        <button type="button" role="menuitem" disabled={!store.writable} onClick={() => setPicking(true)}>
          Another report …
        </button>
      </MenuButton>
      {isPicking && (
        <ReportDialog
          onClose={() => setPicking(false)}
          onChoose={(id) => {
            const report = reports.find((one) => one.id === id);
            if (report) onAdd('Add a paper to an agenda', [itemOfReport(report)]);
          }}
        />
      )}
    </>
  );
}

function ReportDialog({ onClose, onChoose }: { readonly onClose: () => void; readonly onChoose: (id: string) => void }) {
  const [id, setId] = useState<string | null>(null);
  return (
    <StepDialog
      title="Add a report"
      yes="Add to the agenda"
      canPerform={id !== null}
      onClose={onClose}
      perform={async () => {
        if (id !== null) onChoose(id);
        return ok(null);
      }}
    >
      <FieldFrame label="Report">{(control) => <RecordPicker control={control} kind="report" value={id} onChoose={setId} />}</FieldFrame>
    </StepDialog>
  );
}
