import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Version } from '#shared/domain/report/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { KeptPaperView } from '#renderer/parts/papers/kept-paper-view.tsx';
import { GoBackButton } from './go-back-button.tsx';
import { useKept } from './use-kept.ts';

/** One issued version, as it went out: to read, to save as a Word file, to go back to. */
export function VersionPage({ version, isOpen }: { readonly version: Version; readonly isOpen: boolean }) {
  const { readBlob } = useStore();
  const kept = useKept(version);
  return (
    <div className="version-page">
      <div className="version-head no-print">
        <p>
          <Link href={`/reports/${version.report}/versions`}>All versions</Link>
          {' · '}
          <Link href={`/reports/${version.report}`}>Back to the report</Link>
        </p>
        <h1>
          {version.title}: version {version.number}
        </h1>
        <p>
          Issued {longDate(version.day)}. {version.note}
        </p>
      </div>
      {kept === null && <p role="status">Opening version {version.number} …</p>}
      {kept && !kept.ok && <Notice tone="danger">{kept.problem.message}</Notice>}
      {kept?.ok && <KeptPaperView paper={kept.value} hash={version.paper} readBlob={readBlob} actions={isOpen && <GoBackButton version={version} />} />}
    </div>
  );
}
