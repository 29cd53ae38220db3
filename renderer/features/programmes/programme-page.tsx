import './programmes.css';
import { Link, Redirect, useLocation } from 'wouter';
import type { Programme } from '#shared/domain/programme.ts';
import { useRecord } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { RagMark } from '#renderer/parts/rag-mark.tsx';
import { RecordHistory } from '#renderer/parts/record-history.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { DocumentsPart } from './documents/documents-part.tsx';
import { GovernancePart } from './governance/governance-part.tsx';
import { InitiationPart } from './initiation/initiation-part.tsx';
import { MoneyPart } from './money/money-part.tsx';
import { OverviewPart } from './overview/overview-part.tsx';
import { programmeParts } from './parts.ts';
import { PlanPart } from './plan-part.tsx';
import { ProjectsPart } from './projects-part.tsx';
import { RegistersPart } from './registers-part.tsx';
import { useChosenView } from './views.tsx';
import { WhatChanged } from './what-changed.tsx';

/** One programme in parts, each with an address; without one, the part shown last. A new programme is there to be named. */
export function ProgrammePage({
  id,
  part,
  view,
  isNew,
  onBegun,
}: {
  readonly id: string;
  readonly part: string | undefined;
  readonly view: string | undefined;
  readonly isNew: boolean;
  readonly onBegun: () => void;
}) {
  const [, navigate] = useLocation();
  const programme = useRecord('programme', id);
  const chosen = useChosenView('programme.part', programmeParts, part);
  if (programme === undefined) return null;
  if (programme === null) {
    return (
      <div className="page">
        <h1>This programme is no longer there</h1>
        <p>
          If it was deleted by mistake, <Link href="/history">History</Link> can take that back. <Link href="/programmes">All programmes</Link>
        </p>
      </div>
    );
  }
  const base = `/programmes/${id}`;
  if (part !== chosen) return <Redirect to={`${base}/${chosen}`} replace />;
  return (
    <div className="programme-page">
      <Head programme={programme} isRated={chosen !== 'overview'} />
      <div className="programme-parts">
        <Tabs label={`Parts of ${programme.title}`} tabs={programmeParts} chosen={chosen} onChoose={(next) => navigate(`${base}/${next}`, { replace: true })}>
          {chosen === 'overview' && <OverviewPart programme={programme} />}
          {chosen === 'initiation' && <InitiationPart programme={programme} isNew={isNew} onBegun={onBegun} />}
          {chosen === 'projects' && <ProjectsPart programme={id} />}
          {chosen === 'plan' && <PlanPart programme={id} view={view} />}
          {chosen === 'governance' && <GovernancePart programme={programme} view={view} />}
          {chosen === 'registers' && <RegistersPart programme={id} view={view} />}
          {chosen === 'money' && <MoneyPart programme={id} view={view} />}
          {chosen === 'changes' && <WhatChanged programme={id} />}
          {chosen === 'documents' && <DocumentsPart programme={programme} />}
          {chosen === 'history' && <RecordHistory kind="programme" id={id} />}
        </Tabs>
      </div>
    </div>
  );
}

function Head({ programme, isRated }: { readonly programme: Programme; readonly isRated: boolean }) {
  const { settings } = useLookups();
  return (
    <header className="page-head">
      <h1>{programme.title}</h1>
      {isRated && (
        <span className="programme-standing">
          {settings.stages.find((one) => one.value === programme.stage)?.label}
          <RagMark value={programme.rag} />
        </span>
      )}
      <Link href="/programmes">All programmes</Link>
    </header>
  );
}
