import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useBlocks, useStore } from '#renderer/data/index.ts';
import { Inspector } from '#renderer/ui/inspector.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState, Notice } from '#renderer/ui/notice.tsx';
import type { SessionHost } from '../editor/paper-session.ts';
import { InspectorTabs, type TabName, tabOf } from '../inspector/inspector-tabs.tsx';
import { OutlineList } from './outline-list.tsx';
import { Paper } from './paper.tsx';
import { Toolbar } from './toolbar.tsx';
import { useFields } from './use-fields.ts';
import { useSession } from './use-session.ts';
import './report-page.css';

/** One report: the outline of its parts, the page being written, and its fields in the inspector. */
export function ReportPage({ id }: { readonly id: string }) {
  const store = useStore();
  const fields = useFields(id);
  const blocks = useBlocks(id);
  const [tab, setTab] = useState<TabName>('details');
  const host: SessionHost = useMemo(() => ({
    onJump: (part) => setTab(tabOf(part)),
    onProblem: sayProblem,
    onUndoStored: async () => {
      const last = await store.undoable([`report:${id}`]);
      if (!last) return say('There is nothing left to take back in this report.');
      const result = await store.undo(last.id);
      if (!result.ok) sayProblem(result.problem.message);
    },
    plugins: [],
  }), [store, id]);
  const ready = fields && !('missingTemplate' in fields) ? fields : undefined;
  const session = useSession(ready, blocks, host);

  if (fields === null) {
    return <EmptyState title="There is no such report" actions={<Link className="button" href="/reports">All reports</Link>}>It was removed, or the address is wrong.</EmptyState>;
  }
  if (fields && 'missingTemplate' in fields) {
    return <EmptyState title="This report uses a template that is not here" actions={<Link className="button" href="/reports">All reports</Link>}>{`Its template (${fields.missingTemplate}) comes with a newer Boardpack. The report is safe; install the newer version to open it.`}</EmptyState>;
  }
  if (!ready || !session) return <p className="loading" role="status">Opening the report …</p>;
  return (
    <div className="report-page">
      <OutlineList session={session} fields={ready} onJump={host.onJump} />
      <div className="report-desk">
        <Toolbar session={session} fields={ready} />
        {ready.report.issued && <Notice>This report was issued and stays as it is. Duplicate it to write a new one.</Notice>}
        <Paper session={session} />
      </div>
      <Inspector label="Report"><InspectorTabs session={session} fields={ready} tab={tab} onTab={setTab} /></Inspector>
    </div>
  );
}
