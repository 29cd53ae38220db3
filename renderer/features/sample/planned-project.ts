import { assertThere } from '#shared/base/assert.ts';
import { parsePartialDate } from '#shared/base/partial-date.ts';
import type { Project } from '#shared/domain/project.ts';
import { firstProjectPlans } from './first-project-plans.ts';
import { laterProjectPlans } from './later-project-plans.ts';
import { personId } from './people.ts';
import { type ProjectKey, projectId } from './project-id.ts';
import type { ProjectPlan } from './project-plan.ts';
import { sampleItems } from './sample-id.ts';

type Planned = Pick<Project, 'scope' | 'workstreams' | 'actions' | 'deliverables' | 'gates' | 'dependsOn' | 'ratings' | 'titles'>;

const plans: Readonly<Record<ProjectKey, ProjectPlan>> = { ...firstProjectPlans, ...laterProjectPlans };

/** The fields of a project's record that its plan fills; its present rating closes the ratings so far. */
export function plannedProject(key: ProjectKey, rated: Pick<Project, 'rag' | 'direction' | 'ragReason'>): Planned {
  const plan = plans[key];
  const items = <T extends object>(list: string, values: readonly T[]) => sampleItems(`project:${key}:${list}`, values);
  return {
    scope: plan.scope,
    dependsOn: plan.dependsOn.map(projectId),
    workstreams: items(
      'workstream',
      plan.workstreams.map(([title, lead, text]) => ({ title, lead: personId(lead), text })),
    ),
    actions: items(
      'action',
      plan.actions.map(([text, owner, due, state]) => ({ text, owner: personId(owner), due, done: state === 'done' })),
    ),
    deliverables: items(
      'deliverable',
      plan.deliverables.map(([text, due, state]) => ({ text, due: assertThere(parsePartialDate(due), `the date ${due}`), done: state === 'done' })),
    ),
    gates: items(
      'gate',
      plan.gates.map(([gate, day, outcome, note]) => ({ gate, body: 'Programme Board', day, outcome, note: note ?? '' })),
    ),
    ratings: items('rating', [
      ...plan.ratings.map(([from, rag, direction, ragReason]) => ({ from, rag, direction, ragReason })),
      { from: plan.ratedSince, rag: rated.rag, direction: rated.direction, ragReason: rated.ragReason },
    ]),
    titles: items(
      'title',
      (plan.titles ?? []).map(([from, title]) => ({ from, title })),
    ),
  };
}
