import { useMemo, useState } from 'react';
import type { Milestone } from '#shared/domain/milestone.ts';
import { projectsInOrder } from '#shared/domain/project.ts';
import { useRecords } from '#renderer/data/index.ts';
import { useOpening } from '#renderer/parts/opening.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import type { Sorting } from '#renderer/parts/register/kept-view.ts';
import { Register } from '#renderer/parts/register/register.tsx';

const byPlan: Sorting = [{ id: 'planned', desc: false }];

/** The milestones of all projects of a programme. */
export function MilestonesPart({ programme }: { readonly programme: string }) {
  const projects = useRecords('project');
  const all = useRecords('milestone');
  const [active, setActive] = useState<string | null>(null);
  const [opening, open] = useOpening();
  const own = useMemo(() => projectsInOrder(projects ?? [], programme), [projects, programme]);
  const milestones = useMemo(() => {
    const ids = new Set(own.map((one) => one.id));
    return (all ?? []).filter((one: Milestone) => one.project !== null && ids.has(one.project));
  }, [all, own]);
  const first = own[0];
  if (!all || !projects) return null;
  return (
    <div className="programme-register">
      <Register
        kind="milestone"
        name="programme-milestone"
        label="Milestones of this programme"
        records={milestones}
        sorting={byPlan}
        active={active}
        onActive={setActive}
        onOpen={open}
        {...(first ? { fresh: { project: first.id } } : {})}
      />
      <RecordInspector kind="milestone" id={active} opening={opening} />
    </div>
  );
}
