import './programmes.css';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useRecord } from '#renderer/data/index.ts';
import { RecordForm, type RecordFormHandle } from '#renderer/parts/record-form/record-form.tsx';
import { RecordHistory } from '#renderer/parts/record-history.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { MilestonesPart } from './milestones-part.tsx';
import { ProgrammePictures } from './pictures/programme-pictures.tsx';
import { ProjectsPart } from './projects-part.tsx';
import { RisksPart } from './risks-part.tsx';
import { WhatChanged } from './what-changed.tsx';

const parts = [
  { name: 'about', label: 'About' },
  { name: 'projects', label: 'Projects' },
  { name: 'milestones', label: 'Milestones' },
  { name: 'risks', label: 'Risks' },
  { name: 'pictures', label: 'Pictures' },
  { name: 'changes', label: 'What changed' },
  { name: 'history', label: 'History' },
] as const;
type Part = (typeof parts)[number]['name'];

/** One programme: its own words, its projects in their order, their milestones and risks. A new one is there to be named. */
export function ProgrammePage({
  id,
  part,
  isNew,
  onBegun,
}: {
  readonly id: string;
  readonly part: string;
  readonly isNew: boolean;
  readonly onBegun: () => void;
}) {
  const [, navigate] = useLocation();
  const programme = useRecord('programme', id);
  const chosen: Part = parts.find((one) => one.name === part)?.name ?? 'about';
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
  return (
    <div className="programme-page">
      <header className="page-head">
        <h1>{programme.title}</h1>
        <Link href="/programmes">All programmes</Link>
      </header>
      <div className="programme-parts">
        <Tabs label={`Parts of ${programme.title}`} tabs={parts} chosen={chosen} onChoose={(next) => navigate(`/programmes/${id}/${next}`, { replace: true })}>
          {chosen === 'about' && <AboutPart id={id} isNew={isNew} onBegun={onBegun} />}
          {chosen === 'projects' && <ProjectsPart programme={id} />}
          {chosen === 'milestones' && <MilestonesPart programme={id} />}
          {chosen === 'risks' && <RisksPart programme={id} />}
          {chosen === 'pictures' && <ProgrammePictures programme={id} />}
          {chosen === 'changes' && <WhatChanged programme={id} />}
          {chosen === 'history' && <RecordHistory kind="programme" id={id} />}
        </Tabs>
      </div>
    </div>
  );
}

function AboutPart({ id, isNew, onBegun }: { readonly id: string; readonly isNew: boolean; readonly onBegun: () => void }) {
  const form = useRef<RecordFormHandle>(null);
  const programme = useRecord('programme', id);
  useUndoCommands([`programme:${id}`]);
  const isThere = Boolean(programme);
  useEffect(() => {
    if (!isNew || !isThere) return;
    form.current?.focusFirst();
    onBegun();
  }, [isNew, isThere, onBegun]);
  return programme ? (
    <div className="programme-about">
      <RecordForm kind="programme" record={programme} ref={form} />
    </div>
  ) : null;
}
