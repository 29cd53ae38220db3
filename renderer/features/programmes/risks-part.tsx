import { useMemo, useState } from 'react';
import { useRecords } from '#renderer/data/index.ts';
import { useOpening } from '#renderer/parts/opening.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import type { Sorting } from '#renderer/parts/register/kept-view.ts';
import { Register } from '#renderer/parts/register/register.tsx';

const worstFirst: Sorting = [{ id: 'current', desc: true }];

/** The risks of a programme and of its projects, the worst first. */
export function RisksPart({ programme }: { readonly programme: string }) {
  const projects = useRecords('project');
  const all = useRecords('risk');
  const [active, setActive] = useState<string | null>(null);
  const [opening, open] = useOpening();
  const risks = useMemo(() => {
    const ids = new Set((projects ?? []).filter((one) => one.programme === programme).map((one) => one.id));
    return (all ?? []).filter((one) => one.programme === programme || (one.project !== null && ids.has(one.project)));
  }, [all, projects, programme]);
  const fresh = useMemo(() => ({ programme }), [programme]);
  if (!all || !projects) return null;
  return (
    <div className="programme-register">
      <Register
        kind="risk"
        name="programme-risk"
        label="Risks of this programme"
        records={risks}
        sorting={worstFirst}
        active={active}
        onActive={setActive}
        onOpen={open}
        fresh={fresh}
      />
      <RecordInspector kind="risk" id={active} opening={opening} />
    </div>
  );
}
