import { useMemo } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import { type Project, projectsInOrder } from '#shared/domain/project.ts';
import { useRecords } from '#renderer/data/index.ts';

/** The projects of a programme in their order; undefined while loading. */
export function useOwnProjects(programme: string): readonly Project[] | undefined {
  const all = useRecords('project');
  return useMemo(() => all && projectsInOrder(all, programme), [all, programme]);
}

/** The records of a kind that belong to a programme, or to one of its projects; undefined while loading. */
export function useOwnRecords<K extends Kind>(kind: K, programme: string): readonly RecordOf[K][] | undefined {
  const projects = useRecords('project');
  const all = useRecords(kind);
  return useMemo(() => {
    if (!all || !projects) return undefined;
    const ids: ReadonlySet<unknown> = new Set(projects.filter((one) => one.programme === programme).map((one) => one.id));
    return all.filter((one: object) => ('programme' in one && one.programme === programme) || ('project' in one && ids.has(one.project)));
  }, [all, projects, programme]);
}

/** The records of a kind that belong to one project, and the dependencies on it; undefined while loading. */
export function useProjectRecords<K extends Kind>(kind: K, project: string): readonly RecordOf[K][] | undefined {
  const all = useRecords(kind);
  return useMemo(() => all?.filter((one: object) => ('project' in one && one.project === project) || ('on' in one && one.on === project)), [all, project]);
}
