import { useMemo } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import { type Project, projectsInOrder } from '#shared/domain/project.ts';
import { useRecords } from '#renderer/data/index.ts';

type Owned = { readonly [K in Kind]: RecordOf[K] extends { readonly programme: string | null; readonly project: string | null } ? K : never }[Kind];

/** The projects of a programme in their order; undefined while loading. */
export function useOwnProjects(programme: string): readonly Project[] | undefined {
  const all = useRecords('project');
  return useMemo(() => all && projectsInOrder(all, programme), [all, programme]);
}

/** The records of a kind that belong to a programme, or to one of its projects; undefined while loading. */
export function useOwnRecords<K extends Owned>(kind: K, programme: string): readonly RecordOf[K][] | undefined {
  const projects = useRecords('project');
  const all = useRecords(kind);
  return useMemo(() => {
    if (!all || !projects) return undefined;
    const ids = new Set(projects.filter((one) => one.programme === programme).map((one) => one.id));
    return all.filter(
      (one: { programme: string | null; project: string | null }) => one.programme === programme || (one.project !== null && ids.has(one.project)),
    );
  }, [all, projects, programme]);
}
