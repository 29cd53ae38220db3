import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useBlocks } from '#renderer/data/index.ts';
import { NoReport } from '../page/no-report.tsx';
import { useFields } from '../page/use-fields.ts';
import { ComparePage } from './compare-page.tsx';
import { useVersions } from './use-versions.ts';
import { VersionList } from './version-list.tsx';
import { VersionPage } from './version-page.tsx';
import './versions.css';

/** The versions of a report: the list of them, one ('2'), or two beside each other ('1..2', '2..now'). */
export function VersionsPage({ id, what }: { readonly id: string; readonly what: string | null }): ReactNode {
  const fields = useFields(id);
  const blocks = useBlocks(id);
  const versions = useVersions(id);
  if (fields === undefined || !blocks || !versions)
    return (
      <p className="page" role="status">
        Opening the versions …
      </p>
    );
  const version = versions.find((one) => String(one.number) === what);
  if (version)
    return <VersionPage key={version.id} version={version} isOpen={fields !== null && !('missingTemplate' in fields) && fields.report.issued === null} />;
  if (fields === null || 'missingTemplate' in fields) return <NoReport>It was removed, the address is wrong, or its template is not here.</NoReport>;
  const [earlier, later] = what?.split('..') ?? [];
  if (earlier !== undefined && later !== undefined)
    return <ComparePage key={id} fields={fields} blocks={blocks} versions={versions} earlier={earlier} later={later} />;
  return (
    <div className="page versions-page">
      <p>
        <Link href={`/reports/${id}`}>Back to the report</Link>
      </p>
      <h1>Versions of “{fields.report.title}”</h1>
      <VersionList report={fields.report} />
    </div>
  );
}
