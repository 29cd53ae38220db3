import { Link } from 'wouter';
import { performCommand } from '#renderer/ui/commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { VersionList } from './version-list.tsx';

/** In the inspector: issuing, handing over, and what was issued so far. */
export function VersionsTab({ fields: { report }, session }: { readonly fields: Fields; readonly session: PaperSession }) {
  return (
    <div className="versions-tab">
      <div className="toolbar">
        {report.issued === null ? (
          <Button onClick={() => performCommand('report.issue')}>Issue …</Button>
        ) : (
          <Button onClick={() => performCommand('report.open-again')}>Open again for changes …</Button>
        )}
        <Button onClick={() => performCommand('report.hand-over')}>Hand over …</Button>
        <Button onClick={() => performCommand('report.next')}>Next report …</Button>
      </div>
      <VersionList report={report} flush={() => session.flush()} />
      <p>
        <Link href={`/reports/${report.id}/versions`}>All versions on a page</Link>
      </p>
    </div>
  );
}
