import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Lookups } from './lookups.tsx';

/** The committee that a meeting is of, in words: also where none is chosen, or it is no longer there. */
export function committeeWords({ committee }: Pick<Meeting, 'committee'>, lookups: Lookups): string {
  return committee === null ? 'No committee chosen' : (lookups.titleOf('committee', committee) ?? 'removed committee');
}
