import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { createRecord } from '#renderer/parts/record-commands.ts';
import type { Sorting } from '#renderer/parts/register/kept-view.ts';
import { Register } from '#renderer/parts/register/register.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { useState } from 'react';
import { ProgrammePage } from './programme-page.tsx';
import { ProjectPage } from './project/project-page.tsx';
import { ToProject } from './project/to-project.tsx';

type Address = { id: string; part?: string; view?: string };

const byTitle: Sorting = [{ id: 'title', desc: false }];

/** The programmes: their list, and a page for each and for each of its projects. */
export function ProgrammesRoom() {
  const [, navigate] = useLocation();
  const [made, setMade] = useState<string | null>(null);
  const onMade = (id: string) => {
    setMade(id);
    navigate(`/programmes/${id}/initiation`);
  };
  return (
    <Switch>
      <Route path="/programmes">
        <ProgrammeList onMade={onMade} />
      </Route>
      <Route path="/programmes/projects/:project/:part?">{({ project, part }) => <ToProject id={project} part={part} />}</Route>
      <Route<Address & { project: string }> path="/programmes/:id/projects/:project/:part?/:view?">
        {({ id, project, part, view }) => <ProjectPage key={project} programme={id} id={project} part={part} view={view} />}
      </Route>
      <Route<Address> path="/programmes/:id/:part?/:view?">
        {({ id, part, view }) => <ProgrammePage key={id} id={id} part={part} view={view} isNew={id === made} onBegun={() => setMade(null)} />}
      </Route>
      <Route>
        <Redirect to="/programmes" replace />
      </Route>
    </Switch>
  );
}

function ProgrammeList({ onMade }: { readonly onMade: (id: string) => void }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const programmes = useRecords('programme');
  const [active, setActive] = useState<string | null>(null);
  const make = async () => {
    const made = await createRecord(store, 'programme');
    if (made.ok) onMade(made.value.id);
    else sayProblem(made.problem.message);
  };
  if (!programmes) return null;
  if (programmes.length === 0) {
    return (
      <div className="page">
        <h1>Programmes</h1>
        <EmptyState
          title="No programme yet"
          actions={
            <Button look="primary" icon="add" disabled={!store.writable} onClick={() => void make()}>
              New programme
            </Button>
          }
        >
          A programme holds a vision, its aims and principles, who governs it, and its projects in their order with milestones and risks. Reports are filled
          from it.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="register-screen">
      <h1>Programmes</h1>
      <Register
        kind="programme"
        label="Programmes"
        records={programmes}
        sorting={byTitle}
        active={active}
        isList
        onActive={setActive}
        onOpen={(id) => navigate(`/programmes/${id}`)}
        onMade={onMade}
      />
    </div>
  );
}
