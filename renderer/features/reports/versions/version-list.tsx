import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { GoBackButton } from './go-back-button.tsx';
import { useVersions } from './use-versions.ts';
import './versions.css';

/** The issued versions of a report, newest first, and the report as it is now; what can be done with each. */
export function VersionList({ report, flush }: { readonly report: Pick<Report, 'id' | 'issued'>; readonly flush?: () => Promise<void> }) {
  const versions = useVersions(report.id);
  if (!versions) return null;
  const to = (what: string) => `/reports/${report.id}/versions/${what}`;
  if (versions.length === 0)
    return (
      <p>No version has been issued yet. Once the report is issued, the whole paper is kept here as it went out, and can be compared with what comes later.</p>
    );
  return (
    <ol className="version-list">
      {report.issued === null && (
        <li>
          <p className="version-name">As it is now</p>
          <div className="toolbar">
            <Link className="button" href={to(`${versions[0]?.number}..now`)}>
              Compare with version {versions[0]?.number}
            </Link>
          </div>
        </li>
      )}
      {versions.map((version, index) => (
        <li key={version.id}>
          <p className="version-name">Version {version.number}</p>
          <p className="version-day">Issued {longDate(version.day)}</p>
          {version.note !== '' && <p>{version.note}</p>}
          <div className="toolbar">
            <Link className="button" href={to(String(version.number))} aria-label={`Open version ${version.number}`}>
              Open
            </Link>
            {index < versions.length - 1 && (
              <Link className="button" href={to(`${versions[index + 1]?.number}..${version.number}`)}>
                Compare with version {versions[index + 1]?.number}
              </Link>
            )}
            {report.issued === null && <GoBackButton version={version} {...(flush ? { flush } : {})} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
