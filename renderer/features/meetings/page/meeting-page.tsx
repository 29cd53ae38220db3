import { Link, Redirect, useLocation } from 'wouter';
import { useRecord } from '#renderer/data/index.ts';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { AgendaTab } from '../agenda/agenda-tab.tsx';
import { DeadlinesTab } from '../dates/deadlines-tab.tsx';
import { PapersTab } from '../intake/papers-tab.tsx';
import { MinutesTab } from '../minutes/minutes-tab.tsx';
import { PacksTab } from '../packs/packs-tab.tsx';
import { DetailsTab } from './details-tab.tsx';
import { MeetingHead } from './meeting-head.tsx';

const tabs = [
  { name: 'agenda', label: 'Agenda' },
  { name: 'papers', label: 'Papers' },
  { name: 'packs', label: 'Packs' },
  { name: 'minutes', label: 'Minutes' },
  { name: 'deadlines', label: 'Deadlines' },
  { name: 'details', label: 'Details' },
] as const;

/** One meeting: its head, and a tab for each step from agenda to minutes. Each tab has an address of its own. */
export function MeetingPage({ id, tab }: { readonly id: string; readonly tab: string | undefined }) {
  const [, navigate] = useLocation();
  const meeting = useRecord('meeting', id);
  useUndoCommands([`meeting:${id}`]);
  if (meeting === undefined) return null;
  if (meeting === null) {
    return (
      <div className="page">
        <h1>This meeting is no longer there</h1>
        <p>
          If it was deleted by mistake, <Link href="/history">History</Link> can take that back. <Link href="/meetings">All meetings</Link>
        </p>
      </div>
    );
  }
  const chosen = tabs.find((one) => one.name === tab)?.name;
  if (chosen === undefined) return <Redirect to={`/meetings/${id}/agenda`} replace />;
  return (
    <div className="page meeting-page">
      <MeetingHead meeting={meeting} />
      <div>
        <Tabs label="Parts of the meeting" tabs={tabs} chosen={chosen} onChoose={(next) => navigate(`/meetings/${id}/${next}`, { replace: true })}>
          {chosen === 'agenda' && <AgendaTab meeting={meeting} />}
          {chosen === 'papers' && <PapersTab meeting={meeting} />}
          {chosen === 'packs' && <PacksTab meeting={meeting} />}
          {chosen === 'minutes' && <MinutesTab meeting={meeting} />}
          {chosen === 'deadlines' && <DeadlinesTab meeting={meeting} />}
          {chosen === 'details' && <DetailsTab meeting={meeting} />}
        </Tabs>
      </div>
    </div>
  );
}
