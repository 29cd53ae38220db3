import type { Risk } from '#shared/domain/risk.ts';
import type { PersonKey } from './people.ts';
import type { ProjectKey } from './project-id.ts';

type Point = readonly [likelihood: number, impact: number];

/** A risk of the sample as its data modules write it: people and projects by their keys, a score as a pair. */
export type RiskEntry = Pick<Risk, 'title' | 'cause' | 'event' | 'consequence' | 'response' | 'proximity' | 'review'> & {
  /** Null where the whole programme bears it. */
  readonly project: ProjectKey | null;
  readonly owner: PersonKey;
  readonly scores: { readonly inherent: Point; readonly current: Point; readonly target: Point };
  readonly controls: readonly string[];
  readonly actions: readonly (readonly [text: string, owner: PersonKey, due: string, state?: 'done'])[];
  readonly closed?: true;
};
