import { Link } from 'wouter';
import { type Project, projectLetter } from '#shared/domain/project.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { RagMark } from '#renderer/parts/rag-mark.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { useOwnProjects } from '../own-records.ts';
import { BecameOf } from './became-of.tsx';
import { useProjectCommands } from './use-project-commands.tsx';

/** The name of a project, where it stands, what became of it, and what can be done with it. */
export function ProjectHead({ project, programme }: { readonly project: Project; readonly programme: string }) {
  const lookups = useLookups();
  const at = useOwnProjects(programme)?.findIndex((one) => one.id === project.id) ?? -1;
  const { items, dialog } = useProjectCommands(project);
  const { settings } = lookups;
  return (
    <header className="project-head">
      <div className="page-head">
        <h1>
          {at >= 0 && <span className="project-letter">{projectLetter(at)} </span>}
          {project.title}
        </h1>
        <span className="programme-standing">
          {settings.stages.find((one) => one.value === project.stage)?.label}
          <RagMark value={project.rag} />
        </span>
        <MenuButton label="Project" icon="down" menu>
          {items}
        </MenuButton>
        <Link href={`/programmes/${programme}/projects`}>{lookups.titleOf('programme', programme) ?? 'All projects'}</Link>
      </div>
      <BecameOf project={project} />
      {dialog}
    </header>
  );
}
