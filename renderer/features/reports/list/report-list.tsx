import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { Register } from '#renderer/parts/register/register.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useNextReport } from '../next/use-next-report.tsx';
import { NewReport } from './new-report.tsx';
import { duplicateReport } from './report-commands.ts';

const byTitle = [{ id: 'title', desc: false }];

/** Every report, and the way to begin a new one. */
export function ReportList() {
  const store = useStore();
  const reports = useRecords('report');
  const [, navigate] = useLocation();
  const [active, setActive] = useState<string | null>(null);
  const [isNew, setNew] = useState(false);
  const open = (id: string) => navigate(`/reports/${id}`);
  const next = useNextReport(active);
  const isEmpty = reports?.length === 0;
  return (
    <div className={isEmpty ? 'page' : 'register-screen'}>
      <div className="page-head">
        <h1>Reports</h1>
        <Link href="/templates">Templates</Link>
        <Link href="/reports/handed-over">Handed-over papers</Link>
      </div>
      {isEmpty ? (
        <EmptyState
          title="No reports yet"
          actions={
            <Button look="primary" icon="add" onClick={() => setNew(true)}>
              New report
            </Button>
          }
        >
          Reports to committees, Cabinet and scrutiny are written here, numbered as they will be printed, and exported as Word files.
        </EmptyState>
      ) : (
        <Register
          kind="report"
          label="Reports"
          records={reports ?? []}
          complete={reports !== undefined}
          sorting={byTitle}
          active={active}
          isList
          onActive={setActive}
          onOpen={open}
          own={{ make: () => setNew(true), copy: (id) => duplicateReport(store, id) }}
          actions={
            <Button icon="right" title="Next report from this one" disabled={!store.writable || active === null} onClick={next.begin}>
              Next report …
            </Button>
          }
        />
      )}
      {next.dialog}
      {isNew && <NewReport onClose={() => setNew(false)} onMade={open} />}
    </div>
  );
}
