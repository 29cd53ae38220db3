import { capital } from '#shared/base/capital.ts';
import { useMemo, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { useOpening } from '#renderer/parts/opening.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import type { Sorting } from '#renderer/parts/register/kept-view.ts';
import { Register } from '#renderer/parts/register/register.tsx';
import { useOwnProjects, useOwnRecords, useProjectRecords } from './own-records.ts';

/** In which order a programme's register stands at first. */
const sortings: Partial<Record<Kind, Sorting>> = {
  milestone: [{ id: 'planned', desc: false }],
  risk: [{ id: 'current', desc: true }],
  action: [{ id: 'due', desc: false }],
  issue: [{ id: 'priority', desc: false }],
  budgetLine: [
    { id: 'year', desc: false },
    { id: 'reference', desc: false },
  ],
  board: [{ id: 'title', desc: false }],
  stakeholder: [{ id: 'title', desc: false }],
  document: [{ id: 'title', desc: false }],
};
const byReference: Sorting = [{ id: 'reference', desc: false }];

/** What is the same in every row of a programme's register, and of a project's. */
const ofProgramme = ['programme'];
const ofProject = ['programme', 'project'];

type Of = { readonly kind: Kind; readonly programme: string };

/** One register with only what belongs to a programme. What is made here belongs to it. */
export function ProgrammeRegister({ kind, programme }: Of) {
  const records = useOwnRecords(kind, programme);
  const first = useOwnProjects(programme)?.find((one) => one.closedOn === null)?.id;
  // A milestone belongs to a programme only through its project.
  const fresh = useMemo(() => (kind === 'milestone' ? { project: first ?? null } : { programme }), [kind, programme, first]);
  return records ? <Filtered kind={kind} name={`programme-${kind}`} of="programme" records={records} fresh={fresh} /> : null;
}

/** One register with only what belongs to a project. What is made here belongs to it. */
export function ProjectRegister({ kind, programme, project }: Of & { readonly project: string }) {
  const records = useProjectRecords(kind, project);
  const fresh = useMemo(() => (kind === 'milestone' ? { project } : { programme, project }), [kind, programme, project]);
  return records ? <Filtered kind={kind} name={`project-${kind}`} of="project" records={records} fresh={fresh} /> : null;
}

function Filtered({
  kind,
  name,
  of,
  records,
  fresh,
}: {
  readonly kind: Kind;
  readonly name: string;
  readonly of: 'programme' | 'project';
  readonly records: readonly { readonly id: string }[];
  readonly fresh: object;
}) {
  // Dependencies are shown under both of their projects, so theirs is not always this one.
  const hidden = of === 'project' && kind !== 'dependency' ? ofProject : ofProgramme;
  const [active, setActive] = useState<string | null>(null);
  const [opening, open] = useOpening();
  const { plural } = nouns[kind];
  return (
    <div className="programme-register">
      <Register
        kind={kind}
        name={name}
        label={`${capital(plural)} of this ${of}`}
        records={records as never}
        sorting={sortings[kind] ?? byReference}
        active={active}
        onActive={setActive}
        onOpen={open}
        fresh={fresh}
        hidden={hidden}
      />
      <RecordInspector kind={kind} id={active} opening={opening} />
    </div>
  );
}
