import { useRef } from 'react';
import { RecordHistory } from '#renderer/parts/record-history.tsx';
import { useInspector } from '#renderer/ui/inspector.tsx';
import { useMedia } from '#renderer/ui/media.ts';
import { Tabs } from '#renderer/ui/tabs.tsx';
import type { CheckDesk } from '../checks/check-desk.ts';
import { ChecksPanel } from '../checks/checks-panel.tsx';
import { useToMend } from '../checks/use-check-desk.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { FiguresTab } from '../figures/figures-tab.tsx';
import { Appendices } from './appendices.tsx';
import { Comments } from './comments.tsx';
import { Details } from './details.tsx';
import { Implications } from './implications.tsx';
import type { NoteDesk } from '../notes/use-note-desk.ts';
import { NotesTab } from '../notes/notes-tab.tsx';
import { PromisesTab } from '../promises/promises-tab.tsx';
import { VersionsTab } from '../versions/versions-tab.tsx';
import { tabs, type TabName } from './tab-names.ts';
import type { ReportPanel } from './use-report-panel.ts';
import './inspector.css';

/** The report's fields, beside the page. */
export function InspectorTabs({
  session,
  fields,
  desk,
  panel,
  notes,
  onGo,
}: {
  readonly session: PaperSession;
  readonly fields: Fields;
  readonly desk: CheckDesk;
  readonly panel: ReportPanel;
  readonly notes: NoteDesk;
  /** Leads to a part, a block or a field, wherever it is. */
  readonly onGo: (part: string) => void;
}) {
  const toMend = useToMend(desk);
  const isSheet = useMedia('(max-width: 45rem)');
  const { setOpen } = useInspector();
  const goToFinding = (part: string) => {
    onGo(part);
    // What is wanting of a comment is asked for, and signed, in its fields.
    if (part.startsWith('comment:')) panel.setTab('comments');
    // On a small screen the panel lies over the page.
    else if (isSheet && !part.startsWith('part:')) setOpen(false);
  };
  const counted = tabs.map((one) => (one.name === 'checks' && toMend?.count ? { ...one, label: `${one.label} ${toMend.count}` } : one));
  const { report } = fields;
  const { tab } = panel;
  const box = useRef<HTMLDivElement>(null);
  const choose = (next: TabName) => {
    panel.setTab(next);
    // What one tab was scrolled to says nothing about another.
    box.current?.closest('.inspector-body')?.scrollTo({ top: 0 });
  };
  return (
    <div className="report-tabs" ref={box}>
      <Tabs label="About this report" tabs={counted} chosen={tab} onChoose={choose}>
        {tab === 'details' && <Details fields={fields} />}
        {tab === 'implications' && <Implications fields={fields} onGo={(part) => session.goTo(part)} />}
        {tab === 'comments' && <Comments fields={fields} session={session} />}
        {tab === 'appendices' && <Appendices fields={fields} onGo={(part) => session.goTo(part)} />}
        {tab === 'figures' && <FiguresTab fields={fields} session={session} chosen={panel.figure} onGo={onGo} />}
        {tab === 'checks' && <ChecksPanel desk={desk} session={session} fields={fields} onGo={goToFinding} />}
        {tab === 'notes' && <NotesTab fields={fields} session={session} desk={notes} onGo={onGo} />}
        {tab === 'promises' && <PromisesTab fields={fields} session={session} onGo={onGo} />}
        {tab === 'versions' && <VersionsTab session={session} fields={fields} />}
        {tab === 'history' && <RecordHistory kind="report" id={report.id} />}
      </Tabs>
    </div>
  );
}
