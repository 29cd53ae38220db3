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

type Fields = Partial<AgendaItem>;

/** What can be put onto the agenda: standing items, what was written or received for this meeting, another report, free words. */
export function AddMenu({
  meeting,
  agenda: { lines, committee, reports, papers },
  onAdd,
}: {
  readonly meeting: Meeting;
  readonly agenda: AgendaState;
  readonly onAdd: (label: string, fields: readonly Fields[]) => void;
}) {
  const store = useStore();
  const [isPicking, setPicking] = useState(false);
  const used = new Set(lines.flatMap(({ item }) => [item.report, item.paper]));
  const titles = new Set(lines.map((one) => one.title));
  const standing = (committee?.standing ?? []).some((one) => one.title !== '' && !titles.has(one.title));
  const ownReports = reports.filter((one) => one.meeting === meeting.id && !used.has(one.id));
  const newest = new Map<string, (typeof papers)[number]>();
  for (const one of papers) if (one.meeting === meeting.id && one.number >= (newest.get(one.identity)?.number ?? 0)) newest.set(one.identity, one);
  const usedIdentities = new Set(papers.filter((one) => used.has(one.id)).map((one) => one.identity));
  const ownPapers = [...newest.values()].filter((one) => !usedIdentities.has(one.identity));
  const ofReport = ({ id, exempt }: (typeof reports)[number]): Fields => ({ report: id, paragraphs: exempt });
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
        {ownReports.map((one) => (
          <button key={one.id} type="button" role="menuitem" disabled={!store.writable} onClick={() => onAdd('Add a report to an agenda', [ofReport(one)])}>
            {`Report: ${one.title}`}
          </button>
        ))}
        {ownPapers.map((one) => (
          <button key={one.id} type="button" role="menuitem" disabled={!store.writable} onClick={() => onAdd('Add a paper to an agenda', [{ paper: one.id }])}>
            {`Received: ${one.title}`}
          </button>
        ))}
        {ownReports.length + ownPapers.length > 1 && (
          <button
            type="button"
            role="menuitem"
            disabled={!store.writable}
            onClick={() => onAdd('Add papers to an agenda', [...ownReports.map(ofReport), ...ownPapers.map((one) => ({ paper: one.id }))])}
          >
            {`All ${ownReports.length + ownPapers.length} of them`}
          </button>
        )}
        <button type="button" role="menuitem" disabled={!store.writable} onClick={() => setPicking(true)}>
          Another report …
        </button>
      </MenuButton>
      {isPicking && (
        <ReportDialog
          onClose={() => setPicking(false)}
          onChoose={(id) => {
            const report = reports.find((one) => one.id === id);
            if (report) onAdd('Add a report to an agenda', [ofReport(report)]);
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
