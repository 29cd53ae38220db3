import { Redirect } from 'wouter';
import { useRecord } from '#renderer/data/index.ts';

/** Leads from a project alone to its page below its programme; to the register where it has no programme, or is no longer there. */
export function ToProject({ id, part }: { readonly id: string; readonly part: string | undefined }) {
  const project = useRecord('project', id);
  if (project === undefined) return null;
  const rest = part === undefined ? '' : `/${part}`;
  return <Redirect to={project?.programme ? `/programmes/${project.programme}/projects/${id}${rest}` : `/registers/projects/${id}`} replace />;
}
