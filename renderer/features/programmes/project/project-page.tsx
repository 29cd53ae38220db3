import '../programmes.css';
import { useCallback, useMemo } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { addDays, localDay } from '#shared/base/calendar-date.ts';
import { ragHistoryOf } from '#shared/pictures/from-records.ts';
import { ragHistoryPages } from '#shared/pictures/rag-history/scene.ts';
import type { Room } from '#shared/pictures/scene.ts';
import type { Project } from '#shared/domain/project.ts';
import { useRecord } from '#renderer/data/index.ts';
import { PictureFrame } from '#renderer/parts/pictures/picture-frame.tsx';
import { RecordHistory } from '#renderer/parts/record-history.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { ProjectRegister } from '../own-register.tsx';
import { moneyViews, projectParts, registerViews } from '../parts.ts';
import { SectionForm } from '../sections/section-form.tsx';
import { useChosenView, Views } from '../views.tsx';
import { ProjectHead } from './project-head.tsx';
import { projectSections } from './project-sections.ts';

/** One project in parts, each with an address. */
export function ProjectPage({
  programme,
  id,
  part,
  view,
}: {
  readonly programme: string;
  readonly id: string;
  readonly part: string | undefined;
  readonly view: string | undefined;
}) {
  const [, navigate] = useLocation();
  const project = useRecord('project', id);
  if (project === undefined) return null;
  if (project === null) {
    return (
      <div className="page">
        <h1>This project is no longer there</h1>
        <p>
          If it was deleted by mistake, <Link href="/history">History</Link> can take that back.{' '}
          <Link href={`/programmes/${programme}/projects`}>All projects of the programme</Link>
        </p>
      </div>
    );
  }
  const base = `/programmes/${project.programme ?? programme}/projects/${id}`;
  const chosen = projectParts.find((one) => one.name === part)?.name ?? 'details';
  if (project.programme !== null && project.programme !== programme) return <Redirect to={`${base}/${chosen}`} replace />;
  return (
    <div className="programme-page">
      <ProjectHead project={project} programme={programme} />
      <div className="programme-parts">
        <Tabs label={`Parts of ${project.title}`} tabs={projectParts} chosen={chosen} onChoose={(next) => navigate(`${base}/${next}`, { replace: true })}>
          {chosen === 'details' && <Details project={project} base={base} />}
          {chosen === 'milestones' && <ProjectRegister kind="milestone" programme={programme} project={id} />}
          {chosen === 'registers' && <OwnViews name="registers" label="Registers of this project" programme={programme} project={id} base={base} view={view} />}
          {chosen === 'money' && <OwnViews name="money" label="Money and benefits" programme={programme} project={id} base={base} view={view} />}
          {chosen === 'ratings' && <Ratings project={project} />}
          {chosen === 'history' && <RecordHistory kind="project" id={id} />}
        </Tabs>
      </div>
    </div>
  );
}

const none = () => 0;

function Details({ project, base }: { readonly project: Project; readonly base: string }) {
  useUndoCommands([`project:${project.id}`]);
  return <SectionForm kind="project" record={project} sections={projectSections} base={base} count={none} />;
}

function OwnViews({
  name,
  label,
  programme,
  project,
  base,
  view,
}: {
  readonly name: 'registers' | 'money';
  readonly label: string;
  readonly programme: string;
  readonly project: string;
  readonly base: string;
  readonly view: string | undefined;
}) {
  const views = name === 'registers' ? registerViews : moneyViews;
  const chosen = useChosenView<string>(`project.${name}`, views, view);
  const kind = views.find((one) => one.name === chosen)?.kind;
  return (
    <Views label={label} views={views} chosen={chosen} base={`${base}/${name}`}>
      {kind && <ProjectRegister key={kind} kind={kind} programme={programme} project={project} />}
    </Views>
  );
}

function Ratings({ project }: { readonly project: Project }) {
  const input = useMemo(() => {
    const today = localDay();
    const first = project.ratings.flatMap((one) => (one.from === null ? [] : [one.from])).sort()[0];
    const year = addDays(today, -365);
    return ragHistoryOf([project], first !== undefined && first < year ? first : year, today);
  }, [project]);
  const pages = useCallback((room: Room) => ragHistoryPages(input, room), [input]);
  return (
    <PictureFrame
      title="History of ratings"
      pages={pages}
      programme={project.programme}
      empty={input.projects.length === 0 ? 'This project was closed more than a year ago; its ratings so far stand under Details.' : null}
    />
  );
}
