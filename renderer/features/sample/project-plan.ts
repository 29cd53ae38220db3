import type { Project } from '#shared/domain/project.ts';
import type { PersonKey } from './people.ts';
import type { ProjectKey } from './project-id.ts';

type Gate = Project['gates'][number];
type Rating = Project['ratings'][number];

/** What a project of the sample plans and has been through, as its data modules write it. Dates of deliverables are as people write them. */
export type ProjectPlan = {
  readonly scope: string;
  readonly workstreams: readonly (readonly [title: string, lead: PersonKey, text: string])[];
  readonly actions: readonly (readonly [text: string, owner: PersonKey, due: string, state?: 'done'])[];
  readonly deliverables: readonly (readonly [text: string, due: string, state?: 'done'])[];
  readonly gates: readonly (readonly [gate: string, day: string, outcome: Gate['outcome'], note?: string])[];
  readonly dependsOn: readonly ProjectKey[];
  /** The ratings before the present one, and since when that has stood. */
  readonly ratings: readonly (readonly [from: string, rag: Rating['rag'], direction: Rating['direction'], reason: string])[];
  readonly ratedSince: string;
  /** What it was called before, and since when it has its name. */
  readonly titles?: readonly (readonly [from: string | null, title: string])[];
};
